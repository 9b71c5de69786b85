/** The words of the pose language (`poses.ts`) as types: a word that means nothing does not compile. */
import type {BASES} from './bases.js';
import type {ARM_ANGLES, ContactKind, LEG_ANGLES, LimbSide, MOTION_MARKS, TRUNK_ANGLES} from './pose.js';

type Letters<Text extends string> = Text extends `${infer First}${infer Rest}` ? First | Letters<Rest> : never;
type Side = LimbSide | '';
type Pair = `${number},${number}`;
type Place = `${number}` | Pair | `${Pair},${number}`;
type Mark = keyof typeof MOTION_MARKS;

type Word =
  | keyof typeof BASES
  | Mark
  | `${Mark}${number}`
  | '%'
  | `&${string}`
  | `c${Pair}`
  | `c${Pair},${number}`
  | `p${Pair}`
  | `p${Pair},${number}`
  | `${Letters<typeof TRUNK_ANGLES>}${number}`
  | `${Letters<typeof LEG_ANGLES | typeof ARM_ANGLES>}${Side}${number}`
  | `${ContactKind}${Side}${Place}`
  | `!${ContactKind}${Side}`
  | '!p'
  | `#${string}`;

/** The words of a line that mean nothing; `never` where all do. */
export type Wrong<Line extends string> = Line extends `${infer First} ${infer Rest}`
  ? (First extends Word ? never : First) | Wrong<Rest>
  : Line extends Word
    ? never
    : Line;
/** What a wrong word stops. */
export type Nothing<Words extends never> = Words;
