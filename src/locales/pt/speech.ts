import {speech} from '../shared/speech.js';

export const {and, number, or, start} = speech('pt');
const {form} = speech('pt');

/** A number with its noun, held together on one line. */
export const count = (n: number, one: string, other = `${one}s`): string => `${number(n)}\u00a0${form(n, {one, other})}`;

/** A day inside a sentence, where it is written small. */
export const small = (day: string): string => day.toLowerCase();

/** The same with its preposition: Saturday and Sunday are masculine, the other days feminine. */
export const onDay = (day: string): string => `${/^(sá|do)/i.test(day) ? 'no' : 'na'} ${small(day)}`;
