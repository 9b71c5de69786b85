/** From angles to joints: where every part of the body is, before and after something is planted. */
import * as body from './body.js';
import {ARM_ANGLES, LEG_ANGLES, type LimbSide} from './pose.js';
import {add, chain, rotate, turn, X, Y, Z, type Turn, type Vec} from './vector.js';

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
export const sideOf = (name: LimbName): LimbSide => name.slice(-1) as LimbSide;
/** 1 for the right, -1 for the left: right is towards +z. */
export const outward = (name: LimbName): 1 | -1 => (sideOf(name) === 'R' ? 1 : -1);

/** What the angles of the pose language say, with nothing planted yet. */
export function postureOf(a: Readonly<Record<string, number>>, at: Vec): Posture {
  const n = (code: string): number => a[code] ?? 0;
  /** Codes: forward, outward, round the limb, hinge, end. */
  const limb = (name: LimbName, [forward, aside, round, hinge, end]: string): Limb => {
    const [leg, out, side] = [isLeg(name), outward(name), sideOf(name)];
    const [hip, knee] = leg ? [-out, 1] : [out, -1];
    return {
      root: chain(turn(Z, n(forward + side)), turn(X, -out * n(aside + side)), turn(Y, hip * n(round + side))),
      hinge: knee * n(hinge + side),
      end: turn(leg ? Z : X, (leg ? 1 : -out) * n(end + side)),
      toe: 0,
    };
  };
  const half = chain(turn(Y, -n('q') / 2), turn(X, n('x') / 2), turn(Z, -n('z') / 2));
  const nod = turn(Z, -n('n') / 2);
  return {
    at,
    pelvis: chain(turn(Y, -n('y')), turn(X, n('v')), turn(Z, -n('t')), turn(Y, -n('r'))),
    waist: half,
    chest: half,
    // A neck leans forward, and the head on it looks ahead all the same.
    neck: chain(turn(Z, -14), turn(X, n('w')), nod),
    head: chain(turn(Z, 14), turn(Y, -n('m')), nod),
    legR: limb('legR', LEG_ANGLES),
    legL: limb('legL', LEG_ANGLES),
    armR: limb('armR', ARM_ANGLES),
    armL: limb('armL', ARM_ANGLES),
  };
}

/** One part in the room: its near joint and its turn. Its axis is ±y of that turn. */
export interface Bone {
  readonly at: Vec;
  readonly turn: Turn;
}
/** A limb in the room: upper part, lower part, foot or hand, toes. */
export type Bones = readonly [upper: Bone, lower: Bone, end: Bone, toe: Bone];
export type Skeleton = Trunk & Readonly<Record<LimbName, Bones>>;

/** The room's place of one that is given from a bone. */
export const placeOn = ({at, turn}: Bone, place: Vec): Vec => add(at, rotate(turn, place));
export const along = (bone: Bone, length: number): Vec => add(bone.at, bone.turn[1], length);
/** Lengths of the upper and the lower part. */
export const spanOf = (name: LimbName): readonly [number, number] => (isLeg(name) ? [body.THIGH, body.SHANK] : [body.UPPER_ARM, body.FOREARM]);

/** The bone at the end of another. */
const next = (bone: Bone, length: number, turned: Turn): Bone => ({at: along(bone, length), turn: chain(bone.turn, turned)});

export function limbBones(limb: Limb, root: Bone, name: LimbName): Bones {
  const [a, b] = spanOf(name);
  const upper = next(root, 0, limb.root);
  const lower = next(upper, -a, turn(Z, -limb.hinge));
  const end = next(lower, -b, limb.end);
  return [upper, lower, end, {at: placeOn(end, [body.BALL, -body.ANKLE_UP, 0]), turn: chain(end.turn, turn(Z, limb.toe))}];
}

/** From the hips up. */
export type Trunk = Readonly<Record<'pelvis' | 'waist' | 'chest' | 'neck' | 'head', Bone>>;

/** Planting four limbs asks for the same trunk a dozen times. */
let known: readonly [at: Vec, turned: Turn, trunk: Trunk] | undefined;

export function trunkBones(p: Posture): Trunk {
  if (known?.[0] === p.at && known[1] === p.pelvis) return known[2];
  const pelvis: Bone = {at: p.at, turn: p.pelvis};
  const waist = next(pelvis, body.PELVIS, p.waist);
  const chest = next(waist, body.WAIST, p.chest);
  const neck = next(chest, body.CHEST, p.neck);
  const trunk = {pelvis, waist, chest, neck, head: next(neck, body.NECK, p.head)};
  known = [p.at, p.pelvis, trunk];
  return trunk;
}

/** Hip or shoulder in the room. */
export function socket({pelvis, chest}: Trunk, name: LimbName): Bone {
  const [parent, up, out] = isLeg(name) ? [pelvis, 0, body.HIP_OUT] : [chest, body.SHOULDER_UP, body.SHOULDER_OUT];
  return {at: placeOn(parent, [0, up, out * outward(name)]), turn: parent.turn};
}

/** The bones of one limb, hung on where it belongs. */
export const bonesOf = (p: Posture, name: LimbName): Bones => limbBones(p[name], socket(trunkBones(p), name), name);

export const skeletonOf = (p: Posture): Skeleton => ({
  ...trunkBones(p),
  ...(Object.fromEntries(LIMBS.map((name) => [name, bonesOf(p, name)])) as unknown as Record<LimbName, Bones>),
});
