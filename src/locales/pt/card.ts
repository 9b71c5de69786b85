import type {DoseUnit, Side, Sides} from '../../catalogue/vocabulary.js';
import type {Messages} from '../../messages/registry.js';
import {and, count, number, or, start} from './speech.js';

const time = (n: number): string => (n >= 60 && n % 60 === 0 ? `${number(n / 60)}\u00a0min` : `${number(n)}\u00a0s`);
const amount = (unit: DoseUnit, n: number): string => (unit === 'seconds' ? time(n) : unit === 'contacts' ? count(n, 'apoio') : number(n));

const hand = (side: Side): string => (side === 'left' ? 'esquerda' : 'direita');
const half = (side: Side): string => `lado ${side === 'left' ? 'esquerdo' : 'direito'}`;
const only = (limb: 'leg' | 'side', side: Side): string => (limb === 'leg' ? `perna ${hand(side)}` : half(side));
const each = {leg: 'por perna', side: 'por lado'} as const;
/** After what is said, the side where there is one. */
const on = (side: Sides): string => (side === 'both' ? '' : `, ${half(side)}`);

export const card = {
  dose({sets, amount: n, unit, limb, side, first, extra}) {
    const parts = [`${sets}\u00a0×\u00a0${amount(unit, n)}`];
    if (limb) parts[0] += side === 'both' ? ` ${each[limb]}` : `, só ${only(limb, side)}`;
    if (limb && side === 'both' && first) parts.push(`começar pela ${hand(first)}`);
    if (limb && extra) parts.push(`mais uma série à ${hand(extra)}`);
    return parts.join(', ');
  },
  start,
  easier: (name) => `Mais fácil: ${name}`,
  harder: (name) => `Mais difícil: ${name}`,
  add: 'Adicionar à rotina',
  added: (name) => `${name}: enviado para a sua rotina.`,
  play: 'Começar',
  howTo: 'Como fazer',
  steps: 'Passo a passo',
  muscles: 'Músculos que trabalham',
  mistakes: 'Atenção a',
  cautions: 'Quando deixar de lado',
  caution: (areas) => `Deixe este exercício de lado enquanto doer aqui: ${or(areas)}.`,
  helps: (muscles) => `Também: ${and(muscles)}.`,
  needs: (things) => `Você precisa de: ${and(things)}.`,
  alsoKnownAs: (names) => `Outros nomes: ${and(names)}.`,
  sources: 'De onde vem isto',
  workingSide: (side) => (side === 'both' ? 'Os dois lados trabalham' : `O seu ${half(side)} trabalha`),
  swapped: (name) => `Mostrando agora: ${name}.`,
  media: (name) => `Demonstração: ${name}`,
  figure: (name, side) => `Figura em movimento: ${name}${on(side)}`,
  unknown: (id, near) => `Não existe o exercício “${id}”.${near.length ? ` Será que é ${or(near)}?` : ' Verifique o atributo exercise-id.'}`,
  nothing: 'Ainda não há exercício para mostrar.',
} satisfies Messages['card'];

const two = (n: number): string => String(n).padStart(2, '0');

export const player = {
  label: 'Guia do exercício',
  sideOf: (side) => (side === 'both' ? '' : start(half(side))),
  set: (set, sets) => `Série ${set} de ${sets}`,
  readyOn: (side) => `Prepare-se${on(side)}`,
  rest: 'Descanso',
  switch: (side) => (side === 'both' ? 'Prepare-se' : `Mude para o ${half(side)}`),
  rep: (rep, reps) => `${rep} de ${reps}`,
  hold: 'Mantenha',
  next: (name) => `A seguir: ${name}`,
  left: (ms) => {
    const s = Math.ceil(ms / 1000);
    return `Faltam ${Math.floor(s / 60)}:${two(s % 60)}`;
  },
  said: {
    ready: (name, side) => `Prepare-se: ${name}${on(side)}.`,
    work: (what, side) => `Vamos${on(side)}: ${what}.`,
    rest: (secondsLeft) => `Descanso, ${count(secondsLeft, 'segundo')}.`,
    switch: (side) => (side === 'both' ? 'Prepare-se.' : `Mude para o ${half(side)}.`),
    paused: 'Em pausa.',
    done: 'Pronto. Muito bem.',
  },
  reps: (n) => (n === 1 ? 'uma repetição' : count(n, 'repetição', 'repetições')),
  seconds: (n) => count(n, 'segundo'),
  pause: 'Pausa',
  resume: 'Continuar',
  skip: 'Avançar',
  setDone: 'Série feita',
  back: 'Voltar',
  stop: 'Parar',
  sound: 'Som',
  voice: 'Voz',
  progress: (at, of) => `Passo ${at} de ${of}`,
} satisfies Messages['player'];
