/** Keeps hands, feet, knees and elbows where they were put: shifts the body over the first, bends the limbs of the rest. */
import * as body from './body.js';
import type {Contact} from './pose.js';
import {
  along,
  bonesOf,
  isLeg,
  limbBones,
  outward,
  sideOf,
  socket,
  trunkBones,
  type Limb,
  type LimbName,
  type Posture,
} from './skeleton.js';
import {add, chain, clamp, cross, dot, frame, relative, rotate, size, times, turn, unit, RAD, Y, Z, type Turn, type Vec} from './vector.js';

type Angles = Readonly<Record<string, number>>;

/** Where a contact wants a joint, and how the part beyond it lies. */
export interface Target {
  readonly joint: 'hinge' | 'end';
  readonly at: Vec;
  /** Turn of the foot or hand in the room, if the contact fixes it. */
  readonly end?: Turn;
  /** Direction of the lower part, for knees and elbows. */
  readonly lower?: Vec;
  readonly toe?: number;
}

export function targetOf({kind, at}: Contact, name: LimbName, a: Angles): Target {
  const side = sideOf(name);
  const out = outward(name);
  const n = (code: string): number => a[code + side] ?? 0;
  const facing = turn(Y, -(a['y'] ?? 0) - out * n('g'));
  const forward = facing[0];
  const inward = times(facing[2], -out);
  const point: Vec = [at[0], at[1], out * at[2]];
  switch (kind) {
    case 'F':
    case 'T': {
      const lift = n('l');
      // A raised heel rolls over the ball, raised toes over the heel; on an edge the heel sinks below the ball.
      const pivot: Vec = [lift < 0 && kind === 'F' ? -body.HEEL : body.BALL, -body.ANKLE_UP, 0];
      const end = chain(facing, turn(Z, -lift));
      const still = add(add(point, Y, body.ANKLE_UP), rotate(facing, pivot));
      return {joint: 'end', at: add(still, rotate(end, pivot), -1), end, toe: kind === 'T' ? lift : Math.max(0, lift)};
    }
    case 'K': {
      const tucked = n('l') > 0;
      const rise = tucked ? 6 : 0.6;
      const level = Math.sqrt(body.SHANK ** 2 - rise ** 2);
      const lower = times(add(times(forward, -level), Y, rise), 1 / body.SHANK);
      return {joint: 'hinge', at: add(point, Y, body.KNEE_UP), lower, toe: tucked ? n('l') : 0};
    }
    case 'E':
      return {
        joint: 'hinge',
        at: add(point, Y, body.ELBOW_UP),
        lower: turn(Y, -(a['y'] ?? 0) - out * n('b'))[0],
      };
    case 'P':
      return {joint: 'end', at: add(point, Y, body.WRIST_UP), end: frame(times(forward, -1), inward)};
    case 'W':
      return {joint: 'end', at: add(point, forward, -body.WRIST_UP), end: frame(times(Y, -1), inward)};
    default:
      return {joint: 'end', at: point};
  }
}

const SPAN = {leg: [body.THIGH, body.SHANK], arm: [body.UPPER_ARM, body.FOREARM]} as const;

/** What is left of `v` across `n`, as a direction. */
const across = (v: Vec, n: Vec): Vec => unit(add(v, n, -dot(v, n)));

/** Bends one limb of a posture so that its joint reaches the target. */
export function reach(p: Posture, name: LimbName, target: Target): Posture {
  const leg = isLeg(name);
  const [a, b] = leg ? SPAN.leg : SPAN.arm;
  const root = socket(trunkBones(p), name);
  const limb = p[name];
  // Knees point forward, elbows backward.
  const bend = leg ? 1 : -1;
  const way = add(target.at, root.at, -1);
  const n = unit(way);
  let upper = n;
  let {lower} = target;
  let pole: Vec;
  if (lower) pole = times(across(lower, upper), -1);
  else {
    const far = clamp(size(way), Math.abs(a - b) + 0.5, (a + b) * 0.9998);
    pole = across(times(chain(root.turn, limb.root)[0], bend), n);
    const angle = Math.acos(clamp((a * a + far * far - b * b) / (2 * a * far), -1, 1));
    upper = add(times(n, Math.cos(angle)), pole, Math.sin(angle));
    lower = unit(add(times(n, far), upper, -a));
    pole = across(pole, upper);
  }
  const bent: Limb = {
    ...limb,
    root: relative(root.turn, frame(times(upper, -1), times(pole, bend))),
    hinge: (bend * Math.atan2(size(cross(upper, lower)), dot(upper, lower))) / RAD,
    toe: target.toe ?? limb.toe,
  };
  return {...p, [name]: target.end ? {...bent, end: relative(limbBones(bent, root, leg)[1].turn, target.end)} : bent};
}

/** A kneeling foot: instep on the floor, or toes tucked under. */
export const kneelingFoot = (a: Angles, name: LimbName): Turn =>
  turn(Z, (a['l' + sideOf(name)] ?? 0) > 0 ? 4 : -72);

/** Moves the whole body so that the limb's joint comes to the target. */
export const carry = (p: Posture, name: LimbName, {joint, at}: Target): Posture =>
  ({...p, at: add(p.at, add(at, bonesOf(p, name)[joint === 'end' ? 2 : 1].at, -1))});

/** Moves the body so that the upper back lies at a place. */
export function layBack(p: Posture, at: Contact['at']): Posture {
  const {chest} = trunkBones(p);
  const back = add(along(chest, 12.5), times(chest.turn[0], -body.BACK_UP));
  return {...p, at: add(p.at, [at[0] - back[0], at[1] - back[1], 0])};
}

/** Lifts a free foot or hand that would sink into the floor; the limb bends for it. */
export function clampToFloor(p: Posture, name: LimbName): Posture {
  const [, , end, toe] = bonesOf(p, name);
  const points: Vec[] = isLeg(name)
    ? [add(end.at, rotate(end.turn, [-body.HEEL, -body.ANKLE_UP, 0])), toe.at, add(toe.at, rotate(toe.turn, [body.TOE, 0, 0]))]
    : [add(end.at, Y, -body.PALM_UP), add(along(end, -body.HAND), Y, -body.PALM_UP / 2)];
  const low = Math.min(...points.map((point) => point[1]));
  return low < 0 ? reach(p, name, {joint: 'end', at: add(end.at, Y, -low), end: end.turn}) : p;
}
