import type {Messages} from '../../messages/registry.js';
import {common, dutch, sided} from './common.js';

const {count, or, and, start} = dutch;
const seconds = (n: number): string => (n >= 60 && n % 60 === 0 ? `${n / 60} min` : `${n} s`);

export const card = {
  dose({sets, amount: n, unit, limb, side, first, extra}) {
    const parts = [`${sets} × ${unit === 'seconds' ? seconds(n) : unit === 'contacts' ? count(n, {one: 'landing', other: 'landingen'}) : n}`];
    const noun = limb === 'leg' ? 'been' : 'kant';
    if (limb) parts[0] += side === 'both' ? ` per ${noun}` : `, alleen ${sided[side]}${noun}`;
    if (limb && side === 'both' && first) parts.push(`begin ${common.side(first)}`);
    if (limb && extra) parts.push(`${common.side(extra)} één set extra`);
    return parts.join(', ');
  },
  start,
  easier: (name) => `Makkelijker: ${name}`,
  harder: (name) => `Zwaarder: ${name}`,
  add: 'Zet in mijn schema',
  added: (name) => `${name}: naar je schema gestuurd.`,
  play: 'Begin',
  howTo: 'Zo doe je het',
  steps: 'Stap voor stap',
  muscles: 'Spieren aan het werk',
  mistakes: 'Let hierop',
  cautions: 'Wanneer je hem overslaat',
  caution: (areas) => `Sla deze oefening over zolang het hier pijn doet: ${or(areas)}.`,
  helps: (muscles) => `Ook: ${and(muscles)}.`,
  needs: (things) => `Je hebt nodig: ${and(things)}.`,
  alsoKnownAs: (names) => `Ook wel ${or(names)} genoemd.`,
  sources: 'Waar dit vandaan komt',
  workingSide: (side) => (side === 'both' ? 'Beide kanten werken' : `Je ${sided[side]}kant werkt`),
  swapped: (name) => `Je ziet nu: ${name}.`,
  media: (name) => `Zo ziet de oefening eruit: ${name}`,
  figure: (name, side) => `Bewegend figuur: ${name}${side === 'both' ? '' : `, ${sided[side]}kant werkt`}`,
  unknown: (id, near) => `Er is geen oefening “${id}”.${near.length ? ` Bedoel je ${or(near)}?` : ' Controleer het attribuut exercise-id.'}`,
  nothing: 'Nog geen oefening om te laten zien.',
} satisfies Messages['card'];

export const player = {
  label: 'Oefening meedoen',
  sideOf: (side) => (side === 'both' ? '' : start(`${sided[side]}kant`)),
  set: (set, sets) => `Set ${set} van ${sets}`,
  readyOn: (side) => (side === 'both' ? 'Maak je klaar' : `Maak je klaar, ${sided[side]}kant`),
  rest: 'Rust',
  switch: (side) => (side === 'both' ? 'Maak je klaar' : `Wissel naar de ${sided[side]}kant`),
  rep: (rep, reps) => `${rep} van ${reps}`,
  hold: 'Vasthouden',
  next: (name) => `Hierna: ${name}`,
  left: (ms) => {
    const s = Math.ceil(ms / 1000);
    return `nog ${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
  },
  said: {
    ready: (name, side) => `Maak je klaar: ${name}${side === 'both' ? '' : `, ${sided[side]}kant`}.`,
    work: (what, side) => (side === 'both' ? `Begin: ${what}.` : `Begin, ${sided[side]}kant: ${what}.`),
    rest: (secondsLeft) => `Rust, ${count(secondsLeft, {one: 'seconde', other: 'seconden'})}.`,
    switch: (side) => (side === 'both' ? 'Wissel van kant.' : `Wissel naar de ${sided[side]}kant.`),
    paused: 'Gepauzeerd.',
    done: 'Klaar. Goed gedaan.',
  },
  reps: (n) => (n === 1 ? 'één herhaling' : `${n} herhalingen`),
  seconds: (n) => count(n, {one: 'seconde', other: 'seconden'}),
  pause: 'Pauze',
  resume: 'Verder',
  skip: 'Overslaan',
  setDone: 'Set gedaan',
  back: 'Terug',
  stop: 'Stoppen',
  sound: 'Geluid',
  voice: 'Stem',
  progress: (at, of) => `Stap ${at} van ${of}`,
} satisfies Messages['player'];
