import type {SelfTest} from '../../catalogue/self-tests.js';
import type {Messages} from '../../messages/registry.js';
import {german} from './common.js';

const {count, number} = german;
const reps = {one: 'Wiederholung', other: 'Wiederholungen'};
const secs = {one: 'Sekunde', other: 'Sekunden'};
const points = {one: 'Punkt', other: 'Punkte'};
const units: Readonly<Record<SelfTest['unit'], string>> = {reps: 'Wiederholungen', seconds: 'Sekunden', centimetres: 'Zentimeter', points: 'Punkte'};

const duration = (seconds: number): string => (seconds >= 60 && seconds % 60 === 0 ? count(seconds / 60, {one: 'Minute', other: 'Minuten'}) : count(seconds, secs));

export const selfTest = {
  offerTitle: 'Möchtest du es testen?',
  offerText: 'Vier kurze Tests machen die Antwort sicherer. Lässt du sie aus, sagen wir das dazu.',
  offerHint: 'Du brauchst etwa 15 Minuten, das meiste davon ist Pause zwischen den Beinen. Wärm dich vorher auf und lass weg, was wehtut.',
  offerLabel: 'Tests, die du machen willst',
  needs: (equipment) => `Braucht: ${equipment}`,
  offerNext: (n) => (n ? `Weiter: ${count(n, {one: 'Test', other: 'Tests'})}` : 'Weiter'),
  offerSkip: 'Tests auslassen',
  setUp: 'So geht es',
  stop: 'Wann du aufhörst',
  score: 'Was du notierst',
  reliability: 'Wie sicher dieser Test ist',

  firstSide: 'Welches Bein jetzt?',
  firstSideHold: 'Welche Seite jetzt?',
  begin: 'Anfangen',
  cancel: 'Abbrechen',
  finish: 'Stopp',
  again: 'Noch einmal',
  beginNow: 'Pause beenden und anfangen',
  pause: 'Pause anhalten',
  goOn: 'Pause fortsetzen',
  tap: 'Eine zählen',
  takeBack: 'Eine zurücknehmen',
  up: 'Hoch',
  down: 'Runter',
  sound: 'Ton',
  soundHint: 'Ein Piepton für den Countdown und den Takt.',
  keys: 'Die Leertaste drückt den großen Knopf.',
  getReady: 'Mach dich bereit',
  rest: 'Pause',
  isNext: (side) => `Als Nächstes: ${side.toLowerCase()}`,
  holding: 'Halten',
  counting: 'Zähl deine Wiederholungen',
  standing: 'Fünfmal aufstehen und hinsetzen',
  try: (at, of) => `Versuch ${at} von ${of}`,
  countOf: (n) => count(n, reps),
  clock: (seconds, tenths) =>
    seconds >= 60 ? `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}` : tenths ? seconds.toFixed(1).replace('.', ',') : String(seconds),
  saidReady: (side) => `Als Nächstes ${side.toLowerCase()}. Fang an, wenn du so weit bist.`,
  saidGo: 'Los.',
  saidNoted: (side, score) => `${side}: ${score} notiert.`,
  saidRest: (seconds, side) => `${duration(seconds)} Pause, dann ${side.toLowerCase()}.`,
  saidDone: 'Beide Seiten sind notiert. Unten kannst du sie korrigieren.',

  seen: 'Was hast du gesehen?',
  units,
  field: (side, unit) => `${side}, ${unit}`,
  scores: 'Deine Werte',
  edit: 'Hier kannst du sie eintragen oder korrigieren.',
  half: 'Mit nur einer Seite zählt dieser Test nicht mit.',
  another: 'Ich habe ihn auch an einem anderen Tag gemacht',
  anotherHint: 'Die Werte von jenem Tag. War zweimal dieselbe Seite niedriger, ist die Antwort sicherer.',
  anotherField: (side, unit) => `Anderer Tag: ${side.toLowerCase()}, ${unit}`,
  duration,
  amount: (n, unit) => (unit === 'centimetres' ? `${number(n)} Zentimeter` : count(n, {reps, seconds: secs, points}[unit])),
  short: (n, unit) => (unit === 'reps' ? `${number(n)} Wdh.` : unit === 'seconds' ? `${number(n)} s` : unit === 'centimetres' ? `${number(n)} cm` : count(n, points)),
} satisfies Messages['selfTest'];
