import {speech} from '../shared/speech.js';

const {form, ...rest} = speech('es');
export const {and, number, or, start} = rest;

/** A number with its noun. */
export const count = (n: number, one: string, other = `${one}s`): string => `${number(n)} ${form(n, {one, other})}`;

/** A day inside a sentence, where it is written small. */
export const small = (day: string): string => day.toLowerCase();
