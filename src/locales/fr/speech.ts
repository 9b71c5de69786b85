import {speech} from '../shared/speech.js';

export const {and, form, number, or, start} = speech('fr');

/** A number with its noun, held together on one line; 0 and 1.5 take the singular. */
export const count = (n: number, one: string, other = `${one}s`): string => `${number(n)}\u00a0${form(n, {one, other})}`;

/** A day inside a sentence, where it is written small. */
export const small = (day: string): string => day.toLowerCase();
