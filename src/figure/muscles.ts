/** Where on the body a muscle is tinted. */
import type {Muscle} from '../catalogue/vocabulary.js';
import {TINTS} from './tints.js';

export interface Tint {
  /** Name of a solid. */
  readonly part: string;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly half: number;
}

/** The places of one muscle. */
export const tintsOf = (muscle: Muscle): Tint[] =>
  TINTS[muscle].split(', ').map((text) => {
    const [part = '', ...numbers] = text.split(' ');
    const [from = 0, to = 0, middle = 0, half = 0] = numbers.map(Number);
    return {part, from: from / 100, to: to / 100, middle, half};
  });
