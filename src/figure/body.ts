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
 * A part of the body as slices across its axis: place along it (0..1 of its length), how far it reaches forward,
 * backward and to each side. A negative reach means that the slice lies wholly on the other side of the axis.
 */
export type Slice = readonly [at: number, front: number, back: number, side: number];

const PARTS = {
  thigh: [
    [0, 5.7, 6, 5],
    [0.2, 5.8, 5.7, 5.1],
    [0.45, 5.3, 5, 4.6],
    [0.7, 4.4, 4.1, 3.9],
    [0.9, 3.7, 3.3, 3.6],
    [1, 3.5, 3.2, 3.5],
  ],
  shank: [
    [0, 3.4, 3.1, 3.4],
    [0.12, 3.2, 3.6, 3.4],
    [0.28, 2.8, 4.7, 3.8],
    [0.42, 2.6, 4.4, 3.5],
    [0.62, 2.3, 2.9, 2.7],
    [0.85, 2, 2.1, 2.05],
    [1, 2, 2.1, 2.1],
  ],
  upperArm: [
    [0, 3.4, 3.4, 3.2],
    [0.2, 3.3, 3.2, 3.1],
    [0.5, 2.9, 2.6, 2.6],
    [0.85, 2.3, 2.1, 2.2],
    [1, 2.2, 2.1, 2.2],
  ],
  forearm: [
    [0, 2.2, 2.1, 2.2],
    [0.2, 2.5, 2.1, 2.4],
    [0.5, 2.1, 1.8, 2.1],
    [0.85, 1.5, 1.4, 1.7],
    [1, 1.4, 1.3, 1.6],
  ],
  pelvis: [
    [-0.42, 4, 5.6, 6.8],
    [0, 5.3, 6.7, 8.6],
    [0.5, 5.2, 6.1, 8.3],
    [1, 5, 5, 7.4],
  ],
  waist: [
    [0, 5.1, 5, 7.4],
    [0.5, 5.2, 4.5, 7],
    [1, 5.6, 4.9, 7.5],
  ],
  chest: [
    [0, 5.6, 4.9, 7.5],
    [0.3, 6.2, 5.6, 8.3],
    [0.55, 5.9, 6, 9.1],
    [0.72, 4.9, 5.7, 9.5],
    [0.85, 3.7, 5.1, 8.3],
    [0.95, 2.8, 4.2, 5.6],
    [1.05, 2, 3.1, 3.2],
  ],
  neck: [
    [-0.5, 2.6, 3.1, 3.4],
    [0.1, 2.6, 2.9, 2.9],
    [0.7, 2.5, 2.7, 2.6],
    [1.3, 2.4, 2.4, 2.4],
  ],
  head: [
    [-0.03, 4.6, -1.4, 1.6],
    [0.04, 5.4, 0.2, 2.8],
    [0.16, 5.6, 2.4, 3.7],
    [0.26, 5.7, 3.8, 4],
    [0.34, 6.3, 4.5, 4.2],
    [0.4, 5.8, 4.9, 4.3],
    [0.52, 5.4, 5.4, 4.5],
    [0.7, 5.2, 5.7, 4.6],
    [0.85, 4.3, 5, 4],
    [0.95, 2.8, 3.4, 2.8],
    [1, 1.2, 1.6, 1.2],
  ],
  /** Drawn behind the face. */
  hair: [
    [0.3, 4.6, 5, 4.4],
    [0.42, 5.2, 5.6, 4.8],
    [0.56, 5.6, 5.9, 5],
    [0.72, 5.5, 6.1, 5],
    [0.87, 4.7, 5.4, 4.4],
    [0.97, 3.1, 3.8, 3],
    [1.03, 1.2, 1.8, 1.2],
  ],
} as const satisfies Record<string, readonly Slice[]>;
export type SolidName = keyof typeof PARTS;

const LENGTHS: Readonly<Record<SolidName, number>> = {
  thigh: THIGH,
  shank: SHANK,
  upperArm: UPPER_ARM,
  forearm: FOREARM,
  pelvis: PELVIS,
  waist: WAIST,
  chest: CHEST,
  neck: NECK,
  head: HEAD,
  hair: HEAD,
};

/** Rounds an end off: slices of the half ball that closes it. */
const ball = ([at, front, back, side]: Slice, length: number, way: 1 | -1): Slice[] =>
  [0.45, 0.78, 0.96].map((k) => {
    const r = Math.sqrt(1 - k * k);
    const middle = (front - back) / 2;
    const half = ((front + back) / 2) * r;
    return [at + (way * k * Math.min(front + back, 7)) / 2 / length, middle + half, half - middle, side * r];
  });

/** All parts with round ends. */
export const SOLIDS = Object.fromEntries(
  Object.entries(PARTS).map(([name, slices]: [string, readonly Slice[]]) => {
    const length = LENGTHS[name as SolidName];
    const [first, last] = [slices[0], slices[slices.length - 1]] as [Slice, Slice];
    const open = name === 'head' || name === 'hair';
    return [name, [...(open ? [] : ball(first, length, -1).reverse()), ...slices, ...(open || name === 'chest' || name === 'pelvis' ? [] : ball(last, length, 1))]];
  }),
) as unknown as Readonly<Record<SolidName, readonly Slice[]>>;

/** Side view of a shoe from the ankle, without and with the toes: they bend at the ball. x forward, y up. */
export const SHOE: readonly (readonly [number, number])[] = [
  [-3.2, -3.5],
  [-3.9, -2.4],
  [-3.4, -0.4],
  [-2.7, 0.9],
  [0, 0.4],
  [2.4, 0.9],
  [4.4, -0.6],
  [6.4, -1.5],
  [7, -2],
  [7, -3.5],
];
export const TOES: readonly (readonly [number, number])[] = [
  [-0.8, 0.4],
  [-0.6, 2.2],
  [0.6, 1.95],
  [2.6, 1.5],
  [3.9, 1],
  [4.2, 0.4],
];
/** The light edge under a shoe, along heel and ball. */
export const SOLE: readonly (readonly [number, number])[] = [
  [-3.3, -3.6],
  [-3.7, -2.9],
  [7, -2.9],
  [7, -3.6],
];
export const TOE_SOLE: readonly (readonly [number, number])[] = [
  [0, 0.3],
  [0, 1],
  [4.2, 1],
  [4.1, 0.3],
];
/** Half breadth of shoe and hand, before the rounding of their edges. */
export const SHOE_OUT = 2.3;
export const HAND_OUT = 0.7;
/** Side of a hand seen from the thumb's edge inwards: x towards the thumb, y towards the wrist. */
export const PALM: readonly (readonly [number, number])[] = [
  [-1.3, 0.4],
  [1.3, 0.4],
  [2.4, -2],
  [2.9, -4.2],
  [1.9, -4.5],
  [1.6, -6.4],
  [0.9, -8.3],
  [-0.9, -8.1],
  [-1.6, -5],
  [-1.8, -2.4],
];
