import type {SelfTest} from '../../catalogue/self-tests.js';
import type {Messages} from '../../messages/registry.js';
import {count, number} from './speech.js';

const nouns: Readonly<Record<SelfTest['unit'], readonly [one: string, other: string]>> = {
  reps: ['repetição', 'repetições'],
  seconds: ['segundo', 'segundos'],
  centimetres: ['centímetro', 'centímetros'],
  points: ['ponto', 'pontos'],
};

/** Seconds as a person says them. */
const duration = (seconds: number): string => (seconds >= 60 && seconds % 60 === 0 ? count(seconds / 60, 'minuto') : count(seconds, 'segundo'));

const tenth = new Intl.NumberFormat('pt', {minimumFractionDigits: 1, maximumFractionDigits: 1});

export const selfTest = {
  offerTitle: 'Quer testar?',
  offerText: 'Quatro testes curtos tornam a resposta mais segura. Se você não os fizer, diremos isso.',
  offerHint: 'Você precisa de cerca de 15 minutos, a maior parte de descanso entre uma perna e a outra. Aqueça antes e deixe de lado o que doer.',
  offerLabel: 'Testes a fazer',
  needs: (equipment) => `Precisa de ${equipment}`,
  offerNext: (n) => (n ? `Seguinte: ${count(n, 'teste')}` : 'Seguinte'),
  offerSkip: 'Seguir sem os testes',
  setUp: 'Como fazer',
  stop: 'Quando parar',
  score: 'O que anotar',
  reliability: 'Quão seguro é este teste',

  firstSide: 'Qual perna agora?',
  firstSideHold: 'Qual lado agora?',
  begin: 'Começar',
  cancel: 'Cancelar',
  finish: 'Parar',
  again: 'Repetir',
  beginNow: 'Terminar o descanso e começar',
  pause: 'Pausar o descanso',
  goOn: 'Continuar o descanso',
  tap: 'Contar uma',
  takeBack: 'Retirar uma',
  up: 'Sobe',
  down: 'Desce',
  sound: 'Som',
  soundHint: 'Um sinal sonoro para a contagem inicial e o ritmo.',
  keys: 'A barra de espaço aciona o botão grande.',
  getReady: 'Prepare-se',
  rest: 'Descanso',
  isNext: (side) => `A seguir: ${side.toLowerCase()}`,
  holding: 'Mantenha',
  counting: 'Conte as suas repetições',
  standing: 'Levante-se e sente-se, cinco vezes',
  try: (at, of) => `Tentativa ${at} de ${of}`,
  countOf: (n) => count(n, ...nouns.reps),
  clock: (seconds, tenths) => (seconds >= 60 ? `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}` : tenths ? tenth.format(seconds) : String(seconds)),
  saidReady: (side) => `A seguir: ${side.toLowerCase()}. Comece quando quiser.`,
  saidGo: 'Vamos.',
  saidNoted: (side, score) => `${side}: ${score}, anotado.`,
  saidRest: (seconds, side) => `Descanse ${duration(seconds)}; a seguir: ${side.toLowerCase()}.`,
  saidDone: 'Os dois lados estão anotados. Você pode corrigi-los abaixo.',

  seen: 'O que você viu?',
  units: {reps: 'repetições', seconds: 'segundos', centimetres: 'centímetros', points: 'pontos'},
  field: (side, unit) => `${side}, ${unit}`,
  scores: 'Os seus resultados',
  edit: 'Aqui você pode escrevê-los ou corrigi-los.',
  half: 'Com um lado só, este teste fica de fora.',
  another: 'Também fiz em outro dia',
  anotherHint: 'Os resultados desse outro dia. Se o mesmo lado teve duas vezes um resultado mais baixo, a resposta é mais segura.',
  anotherField: (side, unit) => `Outro dia: ${side.toLowerCase()}, ${unit}`,
  duration,
  amount: (n, unit) => count(n, ...nouns[unit]),
  short: (n, unit) => (unit === 'points' ? count(n, 'ponto') : `${number(n)}\u00a0${unit === 'reps' ? 'rep.' : unit === 'seconds' ? 's' : 'cm'}`),
} satisfies Messages['selfTest'];
