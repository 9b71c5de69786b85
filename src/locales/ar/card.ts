import type {Messages} from '../../messages/registry.js';
import {common, german, sided} from './common.js';

const {count, or, and} = german;
const seconds = (n: number): string => (n >= 60 && n % 60 === 0 ? `${n / 60} min` : `${n} s`);

export const card = {
  dose({sets, amount: n, unit, limb, side, first, extra}) {
    const parts = [`${sets} × ${unit === 'seconds' ? seconds(n) : unit === 'contacts' ? count(n, {one: 'Landung', other: 'Landungen'}) : n}`];
    const noun = limb === 'leg' ? 'Bein' : 'Seite';
    if (limb) parts[0] += side === 'both' ? ` je ${noun}` : `, nur ${sided[side]}${limb === 'leg' ? 's' : ''} ${noun}`;
    if (limb && side === 'both' && first) parts.push(`${common.side(first)} beginnen`);
    if (limb && extra) parts.push(`${common.side(extra)} ein Satz mehr`);
    return parts.join(', ');
  },
  start: german.start,
  easier: (name) => `Leichter: ${name}`,
  harder: (name) => `Schwerer: ${name}`,
  add: 'Zum Plan hinzufügen',
  added: (name) => `${name}: an deinen Plan geschickt.`,
  play: 'Los geht’s',
  howTo: 'So geht es',
  steps: 'Schritt für Schritt',
  muscles: 'Diese Muskeln arbeiten',
  mistakes: 'Darauf achten',
  cautions: 'Wann du sie weglässt',
  caution: (areas) => `Lass die Übung weg, solange es hier wehtut: ${or(areas)}.`,
  helps: (muscles) => `Außerdem: ${and(muscles)}.`,
  needs: (things) => `Du brauchst: ${and(things)}.`,
  alsoKnownAs: (names) => `Auch bekannt als ${or(names)}.`,
  sources: 'Woher das kommt',
  workingSide: (side) => (side === 'both' ? 'Beide Seiten arbeiten' : `Deine ${sided[side]} Seite arbeitet`),
  swapped: (name) => `Jetzt zu sehen: ${name}.`,
  media: (name) => `So sieht die Übung aus: ${name}`,
  figure: (name, side) => `Bewegte Figur: ${name}${side === 'both' ? '' : `, ${sided[side]} Seite arbeitet`}`,
  unknown: (id, near) => `Es gibt keine Übung „${id}“.${near.length ? ` Meinst du ${or(near)}?` : ' Prüfe das Attribut exercise-id.'}`,
  nothing: 'Noch keine Übung zu zeigen.',
} satisfies Messages['card'];

export const player = {
  label: 'Übung mitmachen',
  sideOf: (side) => (side === 'both' ? '' : side === 'left' ? 'Linke Seite' : 'Rechte Seite'),
  set: (set, sets) => `Satz ${set} von ${sets}`,
  readyOn: (side) => (side === 'both' ? 'Mach dich bereit' : `Mach dich bereit, ${sided[side]} Seite`),
  rest: 'Pause',
  switch: (side) => (side === 'both' ? 'Mach dich bereit' : `Wechsel auf die ${sided[side]} Seite`),
  rep: (rep, reps) => `${rep} von ${reps}`,
  hold: 'Halten',
  next: (name) => `Als Nächstes: ${name}`,
  left: (ms) => {
    const s = Math.ceil(ms / 1000);
    return `noch ${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
  },
  said: {
    ready: (name, side) => `Mach dich bereit: ${name}${side === 'both' ? '' : `, ${sided[side]} Seite`}.`,
    work: (what, side) => (side === 'both' ? `Los: ${what}.` : `Los, ${sided[side]} Seite: ${what}.`),
    rest: (secondsLeft) => `Pause, ${count(secondsLeft, {one: 'Sekunde', other: 'Sekunden'})}.`,
    switch: (side) => (side === 'both' ? 'Wechsel die Seite.' : `Wechsel auf die ${sided[side]} Seite.`),
    paused: 'Angehalten.',
    done: 'Fertig. Gut gemacht.',
  },
  reps: (n) => (n === 1 ? 'eine Wiederholung' : `${n} Wiederholungen`),
  seconds: (n) => count(n, {one: 'Sekunde', other: 'Sekunden'}),
  pause: 'Anhalten',
  resume: 'Weiter',
  skip: 'Überspringen',
  setDone: 'Satz geschafft',
  back: 'Zurück',
  stop: 'Beenden',
  sound: 'Ton',
  voice: 'Stimme',
  progress: (at, of) => `Schritt ${at} von ${of}`,
} satisfies Messages['player'];
