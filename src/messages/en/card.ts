import type {DoseUnit, Side, Sides} from '../../catalogue/vocabulary.js';
import {and, or} from './common.js';

/** A dose, taken apart for speaking. */
export interface DoseParts {
  readonly sets: number;
  readonly amount: number;
  readonly unit: DoseUnit;
  /** What does the work in turns, or nothing where both sides share it. */
  readonly limb: 'leg' | 'side' | null;
  readonly side: Sides;
  readonly first?: Side | undefined;
  readonly extra?: Side | undefined;
}

const seconds = (n: number): string => (n >= 60 && n % 60 === 0 ? `${n / 60} min` : `${n} s`);
const amount = (unit: DoseUnit, n: number): string => (unit === 'seconds' ? seconds(n) : unit === 'contacts' ? `${n} landings` : String(n));
const two = (n: number): string => String(n).padStart(2, '0');
const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What an exercise card and the player say. */
export const card = {
  /** Such as "2 × 10 each leg, start left, one more set left". */
  dose({sets, amount: n, unit, limb, side, first, extra}: DoseParts): string {
    const parts = [`${sets} × ${amount(unit, n)}`];
    if (limb) parts[0] += side === 'both' ? ` each ${limb}` : `, ${side} ${limb} only`;
    if (limb && side === 'both' && first) parts.push(`start ${first}`);
    if (limb && extra) parts.push(`one more set ${extra}`);
    return parts.join(', ');
  },
  start,
  easier: (name: string) => `Easier: ${name}`,
  harder: (name: string) => `Harder: ${name}`,
  add: 'Add to routine',
  added: (name: string) => `${name}: sent to your routine.`,
  play: 'Start',
  howTo: 'How to do it',
  steps: 'Step by step',
  muscles: 'Muscles at work',
  mistakes: 'Watch out for',
  cautions: 'When to leave it out',
  caution: (areas: readonly string[]) => `Leave it out while your ${or(areas)} hurts.`,
  helps: (muscles: readonly string[]) => `Also ${and(muscles)}.`,
  needs: (things: readonly string[]) => `You need: ${and(things)}.`,
  alsoKnownAs: (names: readonly string[]) => `Also called ${or(names)}.`,
  sources: 'Where this comes from',
  workingSide: (side: Sides) => (side === 'both' ? 'Both sides work' : `Your ${side} side works`),
  swapped: (name: string) => `Now showing ${name}.`,
  media: (name: string) => `How ${name} looks`,
  /** What a screen reader says of the moving figure. */
  figure: (name: string, side: Sides) => `Moving figure of ${name}${side === 'both' ? '' : `, ${side} side working`}`,
  /** @param near - Ids that look alike. */
  unknown: (id: string, near: readonly string[]) =>
    `There is no exercise "${id}".${near.length ? ` Did you mean ${or(near)}?` : ' Check the exercise-id attribute.'}`,
  nothing: 'No exercise to show yet.',
};

/** What the player says. */
export const player = {
  label: 'Exercise player',
  sideOf: (side: Sides) => (side === 'both' ? '' : side === 'left' ? 'Left side' : 'Right side'),
  set: (set: number, sets: number) => `Set ${set} of ${sets}`,
  readyOn: (side: Sides) => (side === 'both' ? 'Get ready' : `Get ready, ${side} side`),
  rest: 'Rest',
  switch: (side: Sides) => (side === 'both' ? 'Get ready' : `Switch to the ${side} side`),
  rep: (rep: number, reps: number) => `${rep} of ${reps}`,
  hold: 'Hold',
  next: (name: string) => `Next: ${name}`,
  left: (ms: number) => {
    const s = Math.ceil(ms / 1000);
    return `${Math.floor(s / 60)}:${two(s % 60)} left`;
  },
  /** Said aloud and to screen readers when a step begins. */
  said: {
    ready: (name: string, side: Sides) => `Get ready: ${name}${side === 'both' ? '' : `, ${side} side`}.`,
    work: (what: string, side: Sides) => (side === 'both' ? `Go: ${what}.` : `Go, ${side} side: ${what}.`),
    rest: (secondsLeft: number) => `Rest, ${secondsLeft} seconds.`,
    switch: (side: Sides) => `Switch to the ${side} side.`,
    paused: 'Paused.',
    done: 'Done. Well done.',
  },
  reps: (n: number) => (n === 1 ? 'one repetition' : `${n} repetitions`),
  seconds: (n: number) => `${n} seconds`,
  pause: 'Pause',
  resume: 'Go on',
  skip: 'Skip',
  setDone: 'Set done',
  back: 'Back',
  stop: 'Stop',
  sound: 'Sound',
  voice: 'Voice',
  progress: (at: number, of: number) => `Step ${at} of ${of}`,
};
