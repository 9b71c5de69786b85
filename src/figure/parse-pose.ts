/** Reads the pose language (described in `poses.ts`). What it is given is ours, and a word that means nothing does not compile. */
import {BASES} from './bases.js';
import {HIP_OUT, SHOULDER_OUT} from './body.js';
import {MIRRORED_ANGLES, MOTION_MARKS, TRUNK_ANGLES, type Contact, type ContactKind, type Key, type Motion, type Pose} from './pose.js';

/** Lifted or let go, what, of which limbs, its numbers. */
const WORD = /^(!?)(#[a-z]{1,2}|[A-Za-z])([RL]*)([-.\d,]*)$/;

/** Reads one movement. */
export function parsePose(text: string): Pose {
  const keys: Key[] = [];
  const angles: Record<string, number> = {};
  const contacts = new Map<string, Contact>();
  const props = new Map<string, readonly number[]>();
  let pelvis: Key['pelvis'] = null;
  let camera: Pose['camera'] = [24, 9];
  let working = 'r';
  let motion: Motion = 'move';
  let seconds = 1;
  /** Words since the last mark: a line that ends in a bare mark goes back to its beginning. */
  let words = 0;
  let replay = false;

  /** The first contact carries the body: who lies on the back is carried by it, whatever was planted before. */
  const close = () => keys.push({motion, seconds, angles: {...angles}, contacts: new Map([...contacts].sort(([a], [b]) => Number(b === 'back') - Number(a === 'back'))), pelvis, props: new Map(props)});
  const say = (word: string): void => {
    words++;
    const [first] = word as unknown as [string];
    const [lifted, code, side, text] = WORD.exec(word)?.slice(1) as [string, string, string, string] | undefined ?? [];
    const n = text ? text.split(',').map(Number) : [];
    const [x = 0, y = 0, z] = n;
    const mark = MOTION_MARKS[first as keyof typeof MOTION_MARKS];
    if (mark) {
      close();
      [motion] = mark;
      seconds = Number(word.slice(1)) || mark[1];
      words = 0;
    } else if (first === '%') replay = true;
    else if (first === '&') working = word.slice(1);
    else if (!code) BASES[word as keyof typeof BASES].split(' ').forEach(say);
    else if (first === '#') props.set(code.slice(1) + side, n);
    else if (code === 'c') camera = [x, y, z];
    else if (code === 'p') pelvis = lifted ? null : [x, y, z || 0];
    else if (TRUNK_ANGLES.includes(code)) angles[code] = x;
    else
      for (const s of side || 'RL') {
        if (/[a-z]/.test(code)) angles[code + s] = x;
        else {
          const leg = 'FTAK'.includes(code);
          const name = code === 'B' ? 'back' : (leg ? 'leg' : 'arm') + s;
          // Where nothing is said a limb stands straight below its joint.
          const contact: Contact = {kind: code as ContactKind, at: [x, y, z ?? (leg ? HIP_OUT : SHOULDER_OUT)]};
          if (lifted) contacts.delete(name);
          else contacts.set(name, contact);
        }
      }
  };
  text.split(' ').forEach(say);
  const [start] = keys;
  if (start && !words && (motion as Motion) !== 'hold') keys.push({...start, motion, seconds});
  else close();
  if (replay) keys.push(...keys.slice(1).map(mirrored));
  return {keys, camera, working};
}

const exchanged = (name: string): string => name.replace(/[RL]$/, (side) => (side === 'R' ? 'L' : 'R'));

/** The same position with the sides exchanged, for movements that take turns. */
const mirrored = (key: Key): Key => ({
  ...key,
  angles: Object.fromEntries(Object.entries(key.angles).map(([name, n]) => [exchanged(name), MIRRORED_ANGLES.includes(name) ? -n : n])),
  contacts: new Map([...key.contacts].map(([name, contact]) => [exchanged(name), contact])),
  pelvis: key.pelvis && [key.pelvis[0], key.pelvis[1], -key.pelvis[2]],
});
