import type {SelfTest} from '../../catalogue/self-tests.js';
import type {Messages} from '../../messages/registry.js';
import {dutch} from './common.js';

const {count, number} = dutch;
const reps = {one: 'herhaling', other: 'herhalingen'};
const secs = {one: 'seconde', other: 'seconden'};
const points = {one: 'punt', other: 'punten'};
const centimetres = {one: 'centimeter', other: 'centimeter'};
const units: Readonly<Record<SelfTest['unit'], string>> = {reps: 'herhalingen', seconds: 'seconden', centimetres: 'centimeter', points: 'punten'};

const duration = (seconds: number): string => (seconds >= 60 && seconds % 60 === 0 ? count(seconds / 60, {one: 'minuut', other: 'minuten'}) : count(seconds, secs));

export const selfTest = {
  offerTitle: 'Wil je het testen?',
  offerText: 'Vier korte tests maken het antwoord zekerder. Sla je ze over, dan zeggen we dat erbij.',
  offerHint: 'Je hebt ongeveer 15 minuten nodig, het meeste daarvan is rust tussen de benen. Warm eerst op en laat weg wat pijn doet.',
  offerLabel: 'Tests die je wilt doen',
  needs: (equipment) => `Nodig: ${equipment}`,
  offerNext: (n) => (n ? `Verder: ${count(n, {one: 'test', other: 'tests'})}` : 'Verder'),
  offerSkip: 'Tests overslaan',
  setUp: 'Zo doe je het',
  stop: 'Wanneer je stopt',
  score: 'Wat je noteert',
  reliability: 'Hoe zeker deze test is',

  firstSide: 'Welk been nu?',
  firstSideHold: 'Welke kant nu?',
  begin: 'Beginnen',
  cancel: 'Annuleren',
  finish: 'Stoppen',
  again: 'Nog een keer',
  beginNow: 'Rust beëindigen en beginnen',
  pause: 'Rust pauzeren',
  goOn: 'Verder met de rust',
  tap: 'Tel er één',
  takeBack: 'Haal er één af',
  up: 'Omhoog',
  down: 'Omlaag',
  sound: 'Geluid',
  soundHint: 'Een piep voor het aftellen en de maat.',
  keys: 'De spatiebalk drukt op de grote knop.',
  getReady: 'Maak je klaar',
  rest: 'Rust',
  isNext: (side) => `Nu ${side.toLowerCase()}`,
  holding: 'Vasthouden',
  counting: 'Tel je herhalingen',
  standing: 'Sta vijf keer op en ga weer zitten',
  try: (at, of) => `Poging ${at} van ${of}`,
  countOf: (n) => count(n, reps),
  clock: (seconds, tenths) =>
    seconds >= 60 ? `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}` : tenths ? seconds.toFixed(1).replace('.', ',') : String(seconds),
  saidReady: (side) => `Nu ${side.toLowerCase()}. Begin wanneer je klaar bent.`,
  saidGo: 'Start nu.',
  saidNoted: (side, score) => `${side}: ${score} genoteerd.`,
  saidRest: (seconds, side) => `Rust ${duration(seconds)}, daarna ${side.toLowerCase()}.`,
  saidDone: 'Beide kanten zijn genoteerd. Je kunt ze hieronder verbeteren.',

  seen: 'Wat zag je?',
  units,
  field: (side, unit) => `${side}, ${unit}`,
  scores: 'Je scores',
  edit: 'Je kunt ze hier intypen of verbeteren.',
  half: 'Met maar één kant telt deze test niet mee.',
  another: 'Ik heb hem ook op een andere dag gedaan',
  anotherHint: 'De scores van die andere dag. Scoorde twee keer dezelfde kant lager, dan is het antwoord zekerder.',
  anotherField: (side, unit) => `Andere dag: ${side.toLowerCase()}, ${unit}`,
  duration,
  amount: (n, unit) => count(n, {reps, seconds: secs, points, centimetres}[unit]),
  short: (n, unit) => (unit === 'reps' ? `${number(n)} herh.` : unit === 'seconds' ? `${number(n)} s` : unit === 'centimetres' ? `${number(n)} cm` : count(n, points)),
} satisfies Messages['selfTest'];
