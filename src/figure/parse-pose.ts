/** Reads the pose language (described in `poses.ts`) into key positions, or says where it cannot. */
import {BASES} from './bases.js';
import {HIP_OUT, SHOULDER_OUT} from './body.js';
import {
  ARM_ANGLES,
  CONTACT_KINDS,
  LEG_ANGLES,
  LIMB_SIDES,
  MIRRORED_ANGLES,
  MOTION_MARKS,
  TRUNK_ANGLES,
  type Contact,
  type ContactKind,
  type Key,
  type Motion,
  type ParsedPose,
  type Pose,
  type PoseError,
} from './pose.js';

const LIMB_ANGLES = LEG_ANGLES + ARM_ANGLES;
const MARK = /^([\\/=|^~:])(\d*\.?\d*)$/;
const WORD = /^[a-z]{3,}$/;
const PROP = /^#([a-z]{1,2})([RL]*)(.*)$/;
const LIFT = /^!(p|[A-Z]|#[a-z]{1,2})([RL]?)$/;
const VALUE = /^([A-Za-z])([RL]?)(.*)$/;

/** Reads one movement. Never throws. */
export function parsePose(text: string): ParsedPose {
  const keys: Key[] = [];
  const angles: Record<string, number> = {};
  const contacts = new Map<string, Contact>();
  const props = new Map<string, readonly number[]>();
  for (const code of TRUNK_ANGLES) angles[code] = 0;
  for (const code of LIMB_ANGLES) for (const side of LIMB_SIDES) angles[code + side] = 0;
  let pelvis: Key['pelvis'] = null;
  let camera: Pose['camera'] = [24, 9];
  let working = 'r';
  let motion: Motion = 'move';
  let seconds = 1;
  /** Words since the last mark: a line that ends in a bare mark goes back to its beginning. */
  let words = 0;
  let replay = false;

  const close = (): void => {
    const now = {motion, seconds, angles: {...angles}, contacts: new Map(contacts), pelvis, props: new Map(props)};
    keys.push(now);
  };

  const place = (code: string, side: string, n: readonly number[]): boolean => {
    const [x, y = 0, z] = n;
    const sides = side ? [side] : LIMB_SIDES;
    if (x === undefined) return false;
    if (code === 'c') camera = [x, y, z];
    else if (code === 'p') pelvis = [x, y, z || 0];
    else if (code === 'B') {
      // Who lies on the back is carried by it, whatever was planted before.
      const others = [...contacts].filter(([name]) => name !== 'back');
      contacts.clear();
      for (const [name, contact] of [['back', {kind: code, at: [x, y, 0]}] as const, ...others]) contacts.set(name, contact);
    } else if ((CONTACT_KINDS as readonly string[]).includes(code))
      for (const s of sides) {
        const name = slot(code, s);
        // Where nothing is said a limb stands straight below its joint.
        const out = z ?? (name.startsWith('leg') ? HIP_OUT : SHOULDER_OUT);
        contacts.set(name, {kind: code as ContactKind, at: [x, y, out]});
      }
    else if (TRUNK_ANGLES.includes(code)) angles[code] = x;
    else if (LIMB_ANGLES.includes(code)) for (const s of sides) angles[code + s] = x;
    else return false;
    return true;
  };

  const word = (token: string): PoseError['code'] | null => {
    words++;
    const mark = MARK.exec(token);
    if (mark) {
      close();
      [motion, seconds] = MOTION_MARKS[mark[1] as keyof typeof MOTION_MARKS];
      if (mark[2]) seconds = Number(mark[2]);
      words = 0;
      return null;
    }
    if (token === '%') {
      replay = true;
      return null;
    }
    if (token.startsWith('&')) {
      working = token.slice(1);
      return /^[rlRLn]+$/.test(working) ? null : 'token';
    }
    if (WORD.test(token)) {
      const base = BASES[token];
      if (base === undefined) return 'base';
      for (const inner of base.split(' ')) word(inner);
      return null;
    }
    const lift = LIFT.exec(token);
    if (lift) {
      const [, what = '', side] = lift;
      if (what === 'p') pelvis = null;
      else if (what.startsWith('#')) props.delete(what.slice(1));
      else for (const s of side ? [side] : LIMB_SIDES) contacts.delete(slot(what, s));
      return null;
    }
    const [, name, side = '', rest = ''] = PROP.exec(token) ?? VALUE.exec(token) ?? [];
    if (!name) return 'token';
    const numbers = rest ? rest.split(',').map(Number) : [];
    if (numbers.some(Number.isNaN)) return 'number';
    if (token.startsWith('#')) {
      props.set(name + side, numbers);
      return null;
    }
    return place(name, side, numbers) ? null : rest ? 'token' : 'number';
  };

  for (const {0: token, index} of text.matchAll(/\S+/g)) {
    const code = word(token);
    if (code) return {ok: false, error: {code, at: index, token}};
  }
  if (!text.trim()) return {ok: false, error: {code: 'empty', at: 0, token: ''}};
  const first = keys[0];
  if (first && !words && (motion as Motion) !== 'hold') keys.push({...first, motion, seconds});
  else close();
  if (replay) keys.push(...keys.slice(1).map(mirrored));
  return {ok: true, pose: {keys, camera, working}};
}

const slot = (kind: string, side: string): string =>
  kind === 'B' ? 'back' : ('FTAK'.includes(kind) ? 'leg' : 'arm') + side;

const exchanged = (name: string): string => name.replace(/[RL]$/, (side) => (side === 'R' ? 'L' : 'R'));

/** The same position with the sides exchanged, for movements that take turns. */
function mirrored(key: Key): Key {
  const angles: Record<string, number> = {};
  for (const [name, n] of Object.entries(key.angles)) angles[exchanged(name)] = MIRRORED_ANGLES.includes(name) ? -n : n;
  const contacts = new Map([...key.contacts].map(([name, contact]) => [exchanged(name), contact]));
  return {...key, angles, contacts, pelvis: key.pelvis && [key.pelvis[0], key.pelvis[1], -key.pelvis[2]]};
}
