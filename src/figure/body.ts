/**
 * The body: lengths after Drillis & Contini (1966) in per cent of height, and the thickness of each part.
 * Thickness is drawn by eye on a lean runner; sex and age are left open.
 */

export const THIGH = 24.5;
export const SHANK = 24.6;
export const UPPER_ARM = 17.6;
export const FOREARM = 14.6;
export const HAND = 9.6;
export const PELVIS = 7;
export const WAIST = 8.5;
export const CHEST = 15;
export const NECK = 3.9;
export const HEAD = 13.4;

/** Joint centres from the middle. */
export const HIP_OUT = 5;
export const SHOULDER_OUT = 9.3;
/** Where on the chest the arms hang. */
export const SHOULDER_UP = 12.6;

/** Of the foot, from the ankle: the ball it rolls over, the heel, and how high the ankle stands. */
export const ANKLE_UP = 3.9;
export const BALL = 6.6;
export const HEEL = 3.4;
export const TOE = 4.4;
/** Half thickness of what rests on the floor. */
export const KNEE_UP = 3.6;
export const ELBOW_UP = 2.1;
export const PALM_UP = 1.4;
export const WRIST_UP = 2;
export const BACK_UP = 5;

/**
 * A part of the body as slices across its axis: place along it, how far it reaches forward,
 * backward and to each side. A negative reach means that the slice lies wholly on the other side of the axis.
 */
export type Slice = readonly [at: number, front: number, back: number, side: number];

/** Numbers in tenths, a point or a slice between commas. */
export const rows = (text: string): number[][] => text.split(', ').map((row) => row.split(' ').map((n) => Number(n) / 10));
const profile = (text: string) => rows(text) as unknown as readonly (readonly [number, number])[];

export interface Solid {
  readonly length: number;
  readonly slices: readonly Slice[];
}

/** Slices of the half ball that closes an end. */
const ball = ([at, front, back, side]: Slice, way: 1 | -1): Slice[] =>
  [0.45, 0.78, 0.96].map((k) => {
    const r = Math.sqrt(1 - k * k);
    const middle = (front - back) / 2;
    const half = ((front + back) / 2) * r;
    return [at + (way * k * Math.min(front + back, 7)) / 2, middle + half, half - middle, side * r];
  });

/** Length; slices in tenths, the place in hundredths of the length; how many ends are rounded off, the first one first: both unless said. */
const FORMS = {
  thigh: [THIGH, '0 57 60 50, 20 58 57 51, 45 53 50 46, 70 44 41 39, 90 37 33 36, 100 35 32 35'],
  shank: [SHANK, '0 34 31 34, 12 32 36 34, 28 28 47 38, 42 26 44 35, 62 23 29 27, 85 20 21 20, 100 20 21 21'],
  upperArm: [UPPER_ARM, '0 34 34 32, 20 33 32 31, 50 29 26 26, 85 23 21 22, 100 22 21 22'],
  forearm: [FOREARM, '0 22 21 22, 20 25 21 24, 50 21 18 21, 85 15 14 17, 100 14 13 16'],
  pelvis: [PELVIS, '-42 40 56 68, 0 53 67 86, 50 52 61 83, 95 50 50 75, 112 42 42 64', 1],
  waist: [WAIST, '0 51 50 74, 50 52 45 70, 100 56 49 75'],
  chest: [CHEST, '0 56 49 75, 30 62 56 83, 55 59 60 91, 72 49 57 95, 85 37 51 83, 95 28 42 56, 105 20 31 32', 1],
  neck: [NECK, '-50 26 31 34, 10 26 29 29, 70 25 27 26, 130 24 24 24'],
  head: [HEAD, '-3 46 -14 16, 4 54 2 28, 16 56 24 37, 26 57 38 40, 34 63 45 42, 40 58 49 43, 52 54 54 45, 70 52 57 46, 85 43 50 40, 95 28 34 28, 100 12 16 12', 0],
  /** Drawn behind the face. */
  hair: [HEAD, '30 46 50 44, 42 52 56 48, 56 56 59 50, 72 55 61 50, 87 47 54 44, 97 31 38 30, 103 12 18 12', 0],
} as const satisfies Readonly<Record<string, readonly [number, string, number?]>>;
export type SolidName = keyof typeof FORMS;

function solid([length, text, round = 2]: readonly [number, string, number?]): Solid {
  const slices = rows(text).map(([at = 0, ...reach]) => [(at / 10) * length, ...reach]) as unknown as Slice[];
  return {
    length,
    slices: [...(round ? ball(slices[0]!, -1).reverse() : []), ...slices, ...(round > 1 ? ball(slices[slices.length - 1]!, 1) : [])],
  };
}

const made: Partial<Record<SolidName, Solid>> = {};
/** A part of the body; worked out when it is first drawn, as many pages never draw one. */
export const solidOf = (name: SolidName): Solid => (made[name] ??= solid(FORMS[name]));

/** Side view of a shoe from the ankle, without and with the toes: they bend at the ball. x forward, y up. */
export const SHOE = profile('-32 -35, -39 -24, -34 -4, -27 9, 0 4, 24 9, 44 -6, 64 -15, 70 -20, 70 -35');
export const TOES = profile('-8 4, -6 22, 6 20, 26 15, 39 10, 42 4');
/** The light edge under a shoe, along heel and ball. */
export const SOLE = profile('-33 -36, -37 -29, 70 -29, 70 -36');
export const TOE_SOLE = profile('0 3, 0 10, 42 10, 41 3');
/** Half breadth of shoe and hand, before the rounding of their edges. */
export const SHOE_OUT = 2.3;
export const HAND_OUT = 0.7;
/** Side of a hand seen from the thumb's edge inwards: x towards the thumb, y towards the wrist. */
export const PALM = profile('-13 4, 13 4, 24 -20, 29 -42, 19 -45, 16 -64, 9 -83, -9 -81, -16 -50, -18 -24');
