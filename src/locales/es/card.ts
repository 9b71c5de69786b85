import type {DoseUnit, Side, Sides} from '../../catalogue/vocabulary.js';
import type {Messages} from '../../messages/registry.js';
import {and, count, number, or, start} from './speech.js';

const time = (n: number): string => (n >= 60 && n % 60 === 0 ? `${number(n / 60)}\u00a0min` : `${number(n)}\u00a0s`);
const amount = (unit: DoseUnit, n: number): string => (unit === 'seconds' ? time(n) : unit === 'contacts' ? count(n, 'caída') : number(n));

const hand = (side: Side): string => (side === 'left' ? 'izquierda' : 'derecha');
const half = (side: Side): string => `lado ${side === 'left' ? 'izquierdo' : 'derecho'}`;
const only = (limb: 'leg' | 'side', side: Side): string => (limb === 'leg' ? `pierna ${hand(side)}` : half(side));
const each = {leg: 'por pierna', side: 'por lado'} as const;
/** After what is said, the side where there is one. */
const on = (side: Sides): string => (side === 'both' ? '' : `, ${half(side)}`);

export const card = {
  dose({sets, amount: n, unit, limb, side, first, extra}) {
    const parts = [`${sets}\u00a0×\u00a0${amount(unit, n)}`];
    if (limb) parts[0] += side === 'both' ? ` ${each[limb]}` : `, solo ${only(limb, side)}`;
    if (limb && side === 'both' && first) parts.push(`empieza por la ${hand(first)}`);
    if (limb && extra) parts.push(`una serie más a la ${hand(extra)}`);
    return parts.join(', ');
  },
  start,
  easier: (name) => `Más fácil: ${name}`,
  harder: (name) => `Más difícil: ${name}`,
  add: 'Añadir a la rutina',
  added: (name) => `${name}: enviado a tu rutina.`,
  play: 'Empezar',
  howTo: 'Cómo se hace',
  steps: 'Paso a paso',
  muscles: 'Músculos que trabajan',
  mistakes: 'Ten cuidado con',
  cautions: 'Cuándo dejarlo',
  caution: (areas) => `Deja este ejercicio mientras te duela esta zona: ${or(areas)}.`,
  helps: (muscles) => `También: ${and(muscles)}.`,
  needs: (things) => `Necesitas: ${and(things)}.`,
  alsoKnownAs: (names) => `Otros nombres: ${and(names)}.`,
  sources: 'De dónde viene esto',
  workingSide: (side) => (side === 'both' ? 'Trabajan los dos lados' : `Trabaja tu ${half(side)}`),
  swapped: (name) => `Ahora se muestra: ${name}.`,
  media: (name) => `Demostración: ${name}`,
  figure: (name, side) => `Figura en movimiento: ${name}${on(side)}`,
  unknown: (id, near) => `No existe el ejercicio «${id}».${near.length ? ` ¿Querías decir ${or(near)}?` : ' Revisa el atributo exercise-id.'}`,
  nothing: 'Todavía no hay ningún ejercicio que mostrar.',
} satisfies Messages['card'];

const two = (n: number): string => String(n).padStart(2, '0');

export const player = {
  label: 'Reproductor de ejercicios',
  sideOf: (side) => (side === 'both' ? '' : start(half(side))),
  set: (set, sets) => `Serie ${set} de ${sets}`,
  readyOn: (side) => `Prepárate${on(side)}`,
  rest: 'Descanso',
  switch: (side) => (side === 'both' ? 'Prepárate' : `Cambia al ${half(side)}`),
  rep: (rep, reps) => `${rep} de ${reps}`,
  hold: 'Aguanta',
  next: (name) => `Después: ${name}`,
  left: (ms) => {
    const s = Math.ceil(ms / 1000);
    return `Quedan ${Math.floor(s / 60)}:${two(s % 60)}`;
  },
  said: {
    ready: (name, side) => `Prepárate: ${name}${on(side)}.`,
    work: (what, side) => `Adelante${on(side)}: ${what}.`,
    rest: (secondsLeft) => `Descanso, ${count(secondsLeft, 'segundo')}.`,
    switch: (side) => (side === 'both' ? 'Prepárate.' : `Cambia al ${half(side)}.`),
    paused: 'En pausa.',
    done: 'Terminado. Muy bien.',
  },
  reps: (n) => (n === 1 ? 'una repetición' : count(n, 'repetición', 'repeticiones')),
  seconds: (n) => count(n, 'segundo'),
  pause: 'Pausa',
  resume: 'Continuar',
  skip: 'Saltar',
  setDone: 'Serie hecha',
  back: 'Atrás',
  stop: 'Parar',
  sound: 'Sonido',
  voice: 'Voz',
  progress: (at, of) => `Paso ${at} de ${of}`,
} satisfies Messages['player'];
