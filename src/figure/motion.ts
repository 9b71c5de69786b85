/** From key positions to a movement: postures at moments close enough for straight lines in between. */
import {carry, clampToFloor, layBack, reach, targetOf} from './plant.js';
import type {Contact, Key, Motion, Pose} from './pose.js';
import {LIMBS, postureOf, skeletonOf, type LimbName, type Posture, type Skeleton} from './skeleton.js';
import {add, between, mixed, slerp, Y} from './vector.js';

/** Steps of one transition: at 8 the joints stay together within 1 % of height (`docs/decisions/figure-technique.md`). */
export const STEPS = 8;

/** The figure at one moment. */
export interface Moment {
  readonly skeleton: Skeleton;
  readonly posture: Posture;
  readonly props: ReadonlyMap<string, readonly number[]>;
}

/** One transition: which moments it spans. */
export interface Span {
  readonly motion: Motion;
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

export interface Movement {
  readonly moments: readonly Moment[];
  readonly spans: readonly Span[];
}

/** How a transition gets going and comes to rest: like a cosine, if nothing else is said. */
const EASE: Readonly<Partial<Record<Motion, (u: number) => number>>> = {
  flow: (u) => u,
  rise: (u) => 1 - (1 - u) ** 2,
  fall: (u) => u * u,
};

/** A key position with everything planted, and where its contacts are. */
interface Solved {
  readonly posture: Posture;
  readonly key: Key;
}

export function moveThrough({keys}: Pose): Movement {
  let at: Posture['at'] = [0, 53, 0];
  const solved = keys.map((key): Solved => {
    const posture = settle(postureOf(key.angles, key.pelvis ?? at), key.contacts, key.angles, !key.pelvis);
    at = posture.at;
    return {posture, key};
  });
  const moments: Moment[] = [];
  const spans: Span[] = [];
  const push = (posture: Posture, props: Moment['props']): number => moments.push({posture, skeleton: skeletonOf(posture), props}) - 1;
  solved.forEach((to, i) => {
    const {motion, seconds, props} = to.key;
    const from = solved[i - 1];
    const start = moments.length - 1;
    const steps = motion === 'hold' ? 2 : STEPS;
    for (let step = 1; from && step < steps; step++) {
      const u = EASE[motion]?.(step / steps) ?? (1 - Math.cos((Math.PI * step) / steps)) / 2;
      push(inBetween(from, to, u), new Map([...from.key.props].map(([name, n]) => [name, mixed(n, props.get(name) ?? n, u)])));
    }
    const end = push(to.posture, props);
    if (from) spans.push({motion, from: start, to: end, seconds});
  });
  return {moments, spans};
}

/** Plants what is planted at both ends, so that it stays; the rest moves freely from one solved position to the other. */
function inBetween(from: Solved, to: Solved, u: number): Posture {
  const contacts = new Map<string, Contact>();
  for (const [name, a] of from.key.contacts) {
    const b = to.key.contacts.get(name);
    if (b?.kind !== a.kind) continue;
    // A foot that changes its place is lifted on the way.
    const far = Math.hypot(a.at[0] - b.at[0], a.at[2] - b.at[2]);
    const step = a.kind === 'F' && far > 2 ? Math.min(7, far / 4) * Math.sin(Math.PI * u) : 0;
    contacts.set(name, {kind: a.kind, at: add(mixed(a.at, b.at, u), Y, step)});
  }
  const [a, b] = [from.key.angles, to.key.angles];
  const angles = Object.fromEntries(Object.keys({...a, ...b}).map((code) => [code, between(a[code] ?? 0, b[code] ?? 0, u)]));
  // The first one carries the body where it is the same at both ends.
  const [first] = contacts.keys();
  const anchored = [from.key, to.key].every((key) => !key.pelvis && key.contacts.keys().next().value === first);
  return settle(way(from.posture, to.posture, u), contacts, angles, anchored);
}

function settle(
  posture: Posture,
  contacts: ReadonlyMap<string, Contact>,
  angles: Readonly<Record<string, number>>,
  anchored: boolean,
): Posture {
  let p = posture;
  for (const [name, contact] of contacts) {
    if (name === 'back') {
      if (anchored) p = layBack(p, contact.at);
    } else {
      const limb = name as LimbName;
      const target = targetOf(contact, limb, angles);
      if (anchored) p = carry(p, limb, target);
      p = reach(p, limb, target);
    }
    anchored = false;
  }
  for (const name of LIMBS) if (!contacts.has(name)) p = clampToFloor(p, name);
  return p;
}

/** On the way from one posture to another: numbers and places go straight, turns the short way. */
const way = <T>(a: T, b: T, u: number): T =>
  (typeof a === 'number'
    ? between(a, b as number, u)
    : Array.isArray(a)
      ? (Array.isArray(a[0]) ? slerp : mixed)(a as never, b as never, u)
      : Object.fromEntries(Object.entries(a as object).map(([name, part]) => [name, way(part, b[name as keyof T], u)]))) as T;
