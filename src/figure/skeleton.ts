/** From angles to joints: where every part of the body is, before and after something is planted. */
import * as body from './body.js';
import type {LimbSide} from './pose.js';
import {add, chain, frame, rotate, times, turn, STILL, X, Y, Z, type Turn, type Vec} from './vector.js';

/** Turns of one limb relative to the part it hangs on; the middle joint is a hinge. */
export interface Limb {
  readonly root: Turn;
  readonly hinge: number;
  readonly end: Turn;
  /** Bend of the toes, upwards. */
  readonly toe: number;
}

/** A whole position. Interpolating two of them, part by part, gives a possible position again. */
export interface Posture {
  readonly at: Vec;
  readonly pelvis: Turn;
  readonly waist: Turn;
  readonly chest: Turn;
  readonly neck: Turn;
  readonly head: Turn;
  readonly legR: Limb;
  readonly legL: Limb;
  readonly armR: Limb;
  readonly armL: Limb;
}

export const LIMBS = ['legR', 'legL', 'armR', 'armL'] as const;
export type LimbName = (typeof LIMBS)[number];
export const isLeg = (name: LimbName): boolean => name.startsWith('leg');
export const sideOf = (name: LimbName): LimbSide => (name.endsWith('R') ? 'R' : 'L');
/** 1 for the right, -1 for the left: right is towards +z. */
export const outward = (name: LimbName): 1 | -1 => (name.endsWith('R') ? 1 : -1);

/** What the angles of the pose language say, with nothing planted yet. */
export function postureOf(a: Readonly<Record<string, number>>, at: Vec): Posture {
  const n = (code: string): number => a[code] ?? 0;
  const leg = (s: LimbSide): Limb => {
    const out = s === 'R' ? 1 : -1;
    return {
      root: chain(turn(Z, n('h' + s)), turn(X, -out * n('a' + s)), turn(Y, -out * n('o' + s))),
      hinge: n('k' + s),
      end: turn(Z, n('d' + s)),
      toe: 0,
    };
  };
  const arm = (s: LimbSide): Limb => {
    const out = s === 'R' ? 1 : -1;
    return {
      root: chain(turn(Z, n('s' + s)), turn(X, -out * n('u' + s)), turn(Y, out * n('i' + s))),
      hinge: -n('e' + s),
      // At rest the palm faces the thigh; `f` turns it backwards, then down.
      end: chain(turn(Y, out * n('f' + s)), turn(X, -out * n('j' + s))),
      toe: 0,
    };
  };
  const part = (share: number): Turn =>
    chain(turn(Y, -n('q') * share), turn(X, n('x') * share), turn(Z, -n('z') * share));
  return {
    at,
    pelvis: chain(turn(Y, -n('y')), turn(X, n('v')), turn(Z, -n('t')), turn(Y, -n('r'))),
    waist: part(0.5),
    chest: part(0.5),
    neck: chain(turn(X, n('w')), turn(Z, -n('n') * 0.5)),
    head: chain(turn(Y, -n('m')), turn(Z, -n('n') * 0.5)),
    legR: leg('R'),
    legL: leg('L'),
    armR: arm('R'),
    armL: arm('L'),
  };
}

/** One part in the room: its near joint and its turn. Its axis is ±y of that turn. */
export interface Bone {
  readonly at: Vec;
  readonly turn: Turn;
}
/** A limb in the room: upper part, lower part, foot or hand, toes. */
export type Bones = readonly [upper: Bone, lower: Bone, end: Bone, toe: Bone];
export interface Skeleton extends Readonly<Record<LimbName, Bones>> {
  readonly pelvis: Bone;
  readonly waist: Bone;
  readonly chest: Bone;
  readonly neck: Bone;
  readonly head: Bone;
}

export const along = (bone: Bone, length: number): Vec => add(bone.at, rotate(bone.turn, Y), length);

export function limbBones(limb: Limb, at: Vec, parent: Turn, leg: boolean): Bones {
  const upper: Bone = {at, turn: chain(parent, limb.root)};
  const lower: Bone = {
    at: along(upper, leg ? -body.THIGH : -body.UPPER_ARM),
    turn: chain(upper.turn, turn(Z, -limb.hinge)),
  };
  const end: Bone = {at: along(lower, leg ? -body.SHANK : -body.FOREARM), turn: chain(lower.turn, limb.end)};
  const ball = add(end.at, rotate(end.turn, [body.BALL, -body.ANKLE_UP, 0]));
  return [upper, lower, end, {at: ball, turn: chain(end.turn, turn(Z, limb.toe))}];
}

export function trunkBones(p: Posture): Pick<Skeleton, 'pelvis' | 'waist' | 'chest' | 'neck' | 'head'> {
  const pelvis: Bone = {at: p.at, turn: p.pelvis};
  const waist: Bone = {at: along(pelvis, body.PELVIS), turn: chain(p.pelvis, p.waist)};
  const chest: Bone = {at: along(waist, body.WAIST), turn: chain(waist.turn, p.chest)};
  const neck: Bone = {at: along(chest, body.CHEST), turn: chain(chest.turn, turn(Z, -14), p.neck)};
  const head: Bone = {at: along(neck, body.NECK), turn: chain(neck.turn, turn(Z, 14), p.head)};
  return {pelvis, waist, chest, neck, head};
}

/** Hip or shoulder in the room. */
export function socket(trunk: Pick<Skeleton, 'pelvis' | 'chest'>, name: LimbName): Bone {
  const leg = isLeg(name);
  const parent = leg ? trunk.pelvis : trunk.chest;
  const local: Vec = leg ? [0, 0, body.HIP_OUT * outward(name)] : [0, body.SHOULDER_UP, body.SHOULDER_OUT * outward(name)];
  return {at: add(parent.at, rotate(parent.turn, local)), turn: parent.turn};
}

export function skeletonOf(p: Posture): Skeleton {
  const trunk = trunkBones(p);
  const limb = (name: LimbName): Bones => {
    const root = socket(trunk, name);
    return limbBones(p[name], root.at, root.turn, isLeg(name));
  };
  return {...trunk, legR: limb('legR'), legL: limb('legL'), armR: limb('armR'), armL: limb('armL')};
}

/** A turn seen from its parent. */
export const relative = (parent: Turn, child: Turn): Turn => chain([parent[0], -parent[1], -parent[2], -parent[3]], child);
export const uprightAlong = (down: Vec, front: Vec): Turn => frame(times(down, -1), front);
export const NO_TURN = STILL;
