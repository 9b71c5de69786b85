/** Keeps hands, feet, knees and elbows where they were put: shifts the body over the first, bends the limbs of the rest. */
import * as body from './body.js';
import type {Contact} from './pose.js';
import {along, bonesOf, isLeg, limbBones, outward, placeOn, sideOf, socket, spanOf, trunkBones, type LimbName, type Posture} from './skeleton.js';
import {add, chain, clamp, cross, dot, frame, relative, rotate, size, times, turn, unit, RAD, Y, Z, type Turn, type Vec} from './vector.js';

/** Where a contact wants a joint, and how the part beyond it lies. */
export interface Target {
  /** Of the limb's bones the one that begins there: the lower part, or foot or hand. */
  readonly joint: 1 | 2;
  readonly at: Vec;
  /** Direction of the lower part, for knees and elbows. */
  readonly lower?: Vec;
  /** Turn of the foot or hand in the room, if the contact fixes it, or from the lower part. */
  readonly end?: Turn;
  readonly bent?: Turn;
  readonly toe?: number;
}

export function targetOf({kind, at}: Contact, name: LimbName, angles: Readonly<Record<string, number>>): Target {
  const out = outward(name);
  const n = (code: string): number => angles[code] ?? 0;
  const side = sideOf(name);
  const facing = turn(Y, -n('y') - out * (n('g' + side) + n('b' + side)));
  const lift = n('l' + side);
  const [forward, , right] = facing;
  const point: Vec = [at[0], at[1], out * at[2]];
  switch (kind) {
    case 'F':
    case 'T': {
      // A raised heel rolls over the ball, raised toes over the heel; on an edge the heel sinks below the ball.
      const pivot: Vec = [lift < 0 && kind === 'F' ? -body.HEEL : body.BALL, -body.ANKLE_UP, 0];
      const end = chain(facing, turn(Z, -lift));
      const still = add(add(point, Y, body.ANKLE_UP), rotate(facing, pivot));
      return {joint: 2, at: add(still, rotate(end, pivot), -1), end, toe: kind === 'T' ? lift : Math.max(0, lift)};
    }
    case 'K': {
      // Instep on the floor, or toes tucked under.
      const tucked = lift > 0;
      return {
        joint: 1,
        at: add(point, Y, body.KNEE_UP),
        lower: add(times(forward, -body.SHANK), Y, tucked ? 6 : 0.6),
        bent: turn(Z, tucked ? 4 : -72),
        toe: Math.max(0, lift),
      };
    }
    case 'E':
      return {joint: 1, at: add(point, Y, body.ELBOW_UP), lower: forward};
    case 'P':
      return {joint: 2, at: add(point, Y, body.WRIST_UP), end: frame(times(forward, -1), times(right, -out))};
    case 'W':
      return {joint: 2, at: add(point, forward, -body.WRIST_UP), end: frame(times(Y, -1), times(right, -out))};
    default:
      return {joint: 2, at: point};
  }
}

/** Bends one limb of a posture so that its joint reaches the target. */
export function reach(p: Posture, name: LimbName, {at, lower, end, bent, toe}: Target): Posture {
  const [a, b] = spanOf(name);
  const root = socket(trunkBones(p), name);
  const limb = p[name];
  // Knees point forward, elbows backward.
  const bend = isLeg(name) ? 1 : -1;
  const way = add(at, root.at, -1);
  let upper = unit(way);
  if (!lower) {
    const far = clamp(size(way), Math.abs(a - b) + 0.5, (a + b) * 0.9998);
    const angle = Math.acos((a * a + far * far - b * b) / (2 * a * far));
    const whole = times(upper, far);
    const pole = frame(upper, times(chain(root.turn, limb.root)[0], bend))[0];
    upper = add(times(upper, Math.cos(angle)), pole, Math.sin(angle));
    lower = add(whole, upper, -a);
  }
  const reached = {
    ...limb,
    root: relative(root.turn, frame(times(upper, -1), times(lower, -bend))),
    hinge: (bend * Math.atan2(size(cross(upper, lower)), dot(upper, lower))) / RAD,
    toe: toe ?? limb.toe,
  };
  return {...p, [name]: {...reached, end: end ? relative(limbBones(reached, root, name)[1].turn, end) : (bent ?? limb.end)}};
}

/** Moves the whole body so that a place on it comes to another. */
const shift = (p: Posture, from: Vec, to: Vec): Posture => ({...p, at: add(add(p.at, to), from, -1)});

/** Moves the whole body so that the limb's joint comes to the target. */
export const carry = (p: Posture, name: LimbName, {joint, at}: Target): Posture => shift(p, bonesOf(p, name)[joint].at, at);

/** Moves the body so that the upper back lies at a place. */
export function layBack(p: Posture, [x, y]: Contact['at']): Posture {
  const back = placeOn(trunkBones(p).chest, [-body.BACK_UP, 12.5, 0]);
  return shift(p, back, [x, y, back[2]]);
}

/** Lifts a free foot or hand that would sink into the floor; the limb bends for it. */
export function clampToFloor(p: Posture, name: LimbName): Posture {
  const [, , end, toe] = bonesOf(p, name);
  const heights = isLeg(name)
    ? [placeOn(end, [-body.HEEL, -body.ANKLE_UP, 0])[1], toe.at[1], placeOn(toe, [body.TOE, 0, 0])[1]]
    : [end.at[1] - body.PALM_UP, along(end, -body.HAND)[1] - body.PALM_UP / 2];
  const low = Math.min(...heights);
  return low < 0 ? reach(p, name, {joint: 2, at: add(end.at, Y, -low), end: end.turn}) : p;
}
