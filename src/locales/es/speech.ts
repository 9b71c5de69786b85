import {speech} from '../shared/speech.js';

export const {and, number, or, start} = speech('es');
const {form} = speech('es');

/** A number with its noun, held together on one line. */
export const count = (n: number, one: string, other = `${one}s`): string => `${number(n)}\u00a0${form(n, {one, other})}`;

/** A day inside a sentence, where it is written small. */
export const small = (day: string): string => day.toLowerCase();
