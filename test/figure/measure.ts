/** What the figure tests measure: contacts, joint angles and heights of a solved movement. */
import {BACK_UP, ANKLE_UP, HEEL, HAND, TOE} from '../../src/figure/body.js';
import type {Movement} from '../../src/figure/motion.js';
import type {Contact, Key, Pose} from '../../src/figure/pose.js';
import {along, LIMBS, outward, type LimbName, type Skeleton} from '../../src/figure/skeleton.js';
import {add, rotate, size, type Vec} from '../../src/figure/vector.js';

const angleOf = (key: Key, code: string, limb: string): number => key.angles[code + limb.slice(-1)] ?? 0;

/** The point that should stay where it is. */
function contactPoint(s: Skeleton, name: string, {kind}: Contact, lifted: boolean): Vec {
  if (name === 'back') return add(along(s.chest, 12.5), rotate(s.chest.turn, [-BACK_UP, 0, 0]));
  const [, lower, end, toe] = s[name as LimbName];
  if (kind === 'F' && !lifted) return add(end.at, rotate(end.turn, [-HEEL, -ANKLE_UP, 0]));
  if (kind === 'F' || kind === 'T') return toe.at;
  return kind === 'K' || kind === 'E' ? lower.at : end.at;
}

/** The largest way a planted contact moves within a transition that keeps it in place, in per cent of body height. */
export function worstDrift(pose: Pose, {moments, spans}: Movement): {drift: number; where: string} {
  let worst = {drift: 0, where: ''};
  spans.forEach(({from, to}, i) => {
    const [a, b] = [pose.keys[i], pose.keys[i + 1]] as [Key, Key];
    for (const [name, contact] of a.contacts) {
      const other = b.contacts.get(name);
      if (other?.kind !== contact.kind || contact.at.some((n, k) => Math.abs(n - (other.at[k] ?? 0)) > 1e-9)) continue;
      const lifts = [angleOf(a, 'l', name), angleOf(b, 'l', name)];
      // Rolling from heels to toes changes what it rolls over.
      if (Math.min(...lifts) < 0 && Math.max(...lifts) > 0) continue;
      const lifted = Math.max(...lifts) > 0;
      const start = contactPoint((moments[from] as Movement['moments'][0]).skeleton, name, contact, lifted);
      for (let k = from; k <= to; k++) {
        const now = contactPoint((moments[k] as Movement['moments'][0]).skeleton, name, contact, lifted);
        const drift = size(add(now, start, -1));
        if (drift > worst.drift) worst = {drift, where: `${name} ${contact.kind} of transition ${i + 1}, moment ${k}`};
      }
    }
  });
  return worst;
}

/** Whether contacts are reached at all: the largest distance between where one should be and where it is. */
export function worstMiss(pose: Pose, {moments, spans}: Movement): {drift: number; where: string} {
  let worst = {drift: 0, where: ''};
  pose.keys.forEach((key, i) => {
    const moment = i === 0 ? 0 : (spans[i - 1] as Movement['spans'][0]).to;
    for (const [name, contact] of key.contacts) {
      if (name === 'back' || contact.kind === 'W' || contact.kind === 'T') continue;
      const s = (moments[moment] as Movement['moments'][0]).skeleton;
      const lift = angleOf(key, 'l', name);
      const point = contactPoint(s, name, contact, lift > 0);
      const up = {F: 0, A: 0, K: 3.6, E: 2.1, P: 2, G: 0, W: 0, T: 0, B: 0}[contact.kind];
      const miss = Math.abs(point[1] - contact.at[1] - up);
      if (miss > worst.drift) worst = {drift: miss, where: `${name} ${contact.kind} at key ${i}`};
    }
  });
  return worst;
}

export interface Height {
  readonly part: string;
  readonly y: number;
}
/** The lowest point of each part that could sink into the floor, in per cent of height. */
export function heights(s: Skeleton): Height[] {
  const list: Height[] = [
    {part: 'pelvis', y: s.pelvis.at[1] - 5.2},
    {part: 'chest', y: along(s.chest, 6)[1] - 5.6},
    {part: 'head', y: along(s.head, 7)[1] - 5.2},
  ];
  for (const limb of LIMBS) {
    const [, lower, end, toe] = s[limb];
    if (limb.startsWith('leg')) {
      list.push({part: `${limb} knee`, y: lower.at[1] - 3.2});
      list.push({part: `${limb} heel`, y: add(end.at, rotate(end.turn, [-HEEL, -ANKLE_UP, 0]))[1]});
      list.push({part: `${limb} ball`, y: toe.at[1]});
      list.push({part: `${limb} toes`, y: add(toe.at, rotate(toe.turn, [TOE, 0, 0]))[1]});
    } else {
      list.push({part: `${limb} elbow`, y: lower.at[1] - 2});
      list.push({part: `${limb} hand`, y: along(end, -HAND * 0.8)[1] - 1});
    }
  }
  return list;
}

export interface Joint {
  readonly joint: string;
  readonly degrees: number;
  readonly low: number;
  readonly high: number;
}
const DEG = 180 / Math.PI;
/** Angles between neighbouring parts, and how far people can bend them (active and passive, runners). */
export function joints({posture: p}: Movement['moments'][0]): Joint[] {
  const list: Joint[] = [];
  for (const limb of LIMBS) {
    const {root, hinge, end} = p[limb];
    const thigh = rotate(root, [0, -1, 0]);
    const out = outward(limb);
    const add2 = (joint: string, degrees: number, low: number, high: number): void => {
      list.push({joint: `${limb} ${joint}`, degrees, low, high});
    };
    if (limb.startsWith('leg')) {
      const sideways = Math.asin(Math.max(-1, Math.min(1, thigh[2] * out))) * DEG;
      add2('knee', hinge, -1, 158);
      add2('hip abduction', sideways, -32, 66);
      add2('hip flexion', Math.atan2(thigh[0], -thigh[1]) * DEG, -45, 152);
      const foot = rotate(end, [1, 0, 0]);
      add2('ankle', Math.atan2(foot[1], foot[0]) * DEG, -75, 47);
    } else {
      add2('elbow', -hinge, -1, 158);
    }
  }
  return list;
}
