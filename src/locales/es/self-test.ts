import type {SelfTest} from '../../catalogue/self-tests.js';
import type {Messages} from '../../messages/registry.js';
import {count, number} from './speech.js';

const nouns: Readonly<Record<SelfTest['unit'], readonly [one: string, other: string]>> = {
  reps: ['repetición', 'repeticiones'],
  seconds: ['segundo', 'segundos'],
  centimetres: ['centímetro', 'centímetros'],
  points: ['punto', 'puntos'],
};

/** Seconds as a person says them. */
const duration = (seconds: number): string => (seconds >= 60 && seconds % 60 === 0 ? count(seconds / 60, 'minuto') : count(seconds, 'segundo'));

const tenth = new Intl.NumberFormat('es', {minimumFractionDigits: 1, maximumFractionDigits: 1});

export const selfTest = {
  offerTitle: '¿Quieres comprobarlo?',
  offerText: 'Cuatro pruebas cortas hacen más segura la respuesta. Si las saltas, lo diremos.',
  offerHint: 'Necesitas unos 15 minutos, sobre todo de descanso entre una pierna y otra. Calienta primero y deja lo que duela.',
  offerLabel: 'Pruebas que hacer',
  needs: (equipment) => `Necesitas ${equipment}`,
  offerNext: (n) => (n ? `Siguiente: ${count(n, 'prueba')}` : 'Siguiente'),
  offerSkip: 'Saltar las pruebas',
  setUp: 'Cómo se hace',
  stop: 'Cuándo parar',
  score: 'Qué anotar',
  reliability: 'Qué tan segura es esta prueba',

  firstSide: '¿Qué pierna ahora?',
  firstSideHold: '¿Qué lado ahora?',
  begin: 'Empezar',
  cancel: 'Cancelar',
  finish: 'Parar',
  again: 'Repetir',
  beginNow: 'Terminar el descanso y empezar',
  pause: 'Pausar el descanso',
  goOn: 'Seguir con el descanso',
  tap: 'Contar una',
  takeBack: 'Quitar una',
  up: 'Arriba',
  down: 'Abajo',
  sound: 'Sonido',
  soundHint: 'Un pitido para la cuenta atrás y el ritmo.',
  keys: 'La barra espaciadora pulsa el botón grande.',
  getReady: 'Prepárate',
  rest: 'Descanso',
  isNext: (side) => `Después: ${side.toLowerCase()}`,
  holding: 'Aguanta',
  counting: 'Cuenta tus repeticiones',
  standing: 'Levántate y siéntate, cinco veces',
  try: (at, of) => `Intento ${at} de ${of}`,
  countOf: (n) => count(n, ...nouns.reps),
  clock: (seconds, tenths) => (seconds >= 60 ? `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}` : tenths ? tenth.format(seconds) : String(seconds)),
  saidReady: (side) => `Después: ${side.toLowerCase()}. Empieza cuando quieras.`,
  saidGo: 'Adelante.',
  saidNoted: (side, score) => `${side}: ${score}, anotado.`,
  saidRest: (seconds, side) => `Descansa ${duration(seconds)}; después: ${side.toLowerCase()}.`,
  saidDone: 'Los dos lados están anotados. Puedes corregirlos abajo.',

  seen: '¿Qué has visto?',
  units: {reps: 'repeticiones', seconds: 'segundos', centimetres: 'centímetros', points: 'puntos'},
  field: (side, unit) => `${side}, ${unit}`,
  scores: 'Tus puntuaciones',
  edit: 'Aquí puedes escribirlas o corregirlas.',
  half: 'Con un solo lado, esta prueba no se tiene en cuenta.',
  another: 'También la hice otro día',
  anotherHint: 'Las puntuaciones de ese otro día. Si el mismo lado tuvo dos veces una puntuación más baja, la respuesta es más segura.',
  anotherField: (side, unit) => `Otro día: ${side.toLowerCase()}, ${unit}`,
  duration,
  amount: (n, unit) => count(n, ...nouns[unit]),
  short: (n, unit) => (unit === 'points' ? count(n, 'punto') : `${number(n)}\u00a0${unit === 'reps' ? 'rep.' : unit === 'seconds' ? 's' : 'cm'}`),
} satisfies Messages['selfTest'];
