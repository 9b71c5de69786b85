/** What a movement is once it has been read: key positions as numbers. */
import type {Side} from '../catalogue/vocabulary.js';

/** Right is the working side as written; the other side is drawn by mirroring. */
export const LIMB_SIDES = ['R', 'L'] as const;
export type LimbSide = (typeof LIMB_SIDES)[number];
/** As it is seen where the drawing is mirrored or not. */
export const shown = (side: LimbSide, flip: boolean): Side => ((side === 'R') !== flip ? 'right' : 'left');

/** Lean, roll about the long axis, turn, tilt sideways, spine flexion, side bend and twist, neck flexion, head turn, neck tilt. */
export const TRUNK_ANGLES = 'tryvzxqnmw';
/** Of each leg: hip flexion, abduction, outward rotation, knee, ankle, heel lift when planted, toe-out when planted. */
export const LEG_ANGLES = 'haokdlg';
/** Of each arm: shoulder flexion, abduction, inward rotation, elbow, wrist, direction of a planted forearm. */
export const ARM_ANGLES = 'suiejb';
/** Angles that change their sign in the mirror. */
export const MIRRORED_ANGLES = 'ryvxqmw';

/** Foot, foot on the edge of something, ankle, knee; palm on something, palm on a wall, grip, elbow; upper back. */
export const CONTACT_KINDS = ['F', 'T', 'A', 'K', 'P', 'W', 'G', 'E', 'B'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];
export interface Contact {
  readonly kind: ContactKind;
  /** Place, height, and distance outwards from the middle. */
  readonly at: readonly [number, number, number];
}

/** What happens on the way to a key position, and in how many seconds unless it says. */
export const MOTION_MARKS = {
  '\\': ['down', 1.4],
  '/': ['up', 1.1],
  '=': ['hold', 0.5],
  '|': ['move', 0.8],
  /** Flight, upwards and downwards. */
  '^': ['rise', 0.26],
  '~': ['fall', 0.24],
  /** Goes on without stopping. */
  ':': ['flow', 0.35],
} as const;
export type Motion = (typeof MOTION_MARKS)[keyof typeof MOTION_MARKS][0];

/** One key position: what is not said is as in the one before. */
export interface Key {
  readonly motion: Motion;
  readonly seconds: number;
  readonly angles: Readonly<Record<string, number>>;
  /** By limb (`legR`, `armL`, `back`), in the order in which they were made: the first carries the body. */
  readonly contacts: ReadonlyMap<string, Contact>;
  /** Place of the pelvis, if it is given instead of following from the first contact. */
  readonly pelvis: readonly [number, number, number] | null;
  readonly props: ReadonlyMap<string, readonly number[]>;
}

export interface Pose {
  /** The last one ends the loop, mostly where the first began. */
  readonly keys: readonly Key[];
  readonly camera: readonly [yaw: number, pitch: number, close?: number | undefined];
  /** Limbs in colour: r l the legs, R L the arms. */
  readonly working: string;
}
