import type {Muscle, Side} from '../../catalogue/vocabulary.js';
import type {FindingKind, Urgency} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {and, count, number, start} from './speech.js';

const numbers = ['nenhum', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'];
const spell = (n: number): string => numbers[n] ?? number(n);
const signs = (n: number): string => `${spell(n)} ${n === 1 ? 'sinal' : 'sinais'}`;
const tests = (n: number): string => `${spell(n)} ${n === 1 ? 'teste' : 'testes'}`;

const anatomy: Readonly<Record<Muscle, string>> = {
  'gluteus-maximus': 'glúteo máximo',
  'gluteus-medius': 'glúteo médio',
  'hip-flexors': 'iliopsoas e reto femoral',
  adductors: 'adutores',
  quadriceps: 'quadríceps',
  hamstrings: 'isquiotibiais',
  gastrocnemius: 'gastrocnêmio',
  soleus: 'sóleo',
  'tibialis-anterior': 'tibial anterior',
  foot: 'pequenos músculos do pé',
  abdominals: 'reto abdominal',
  obliques: 'oblíquos',
  'back-extensors': 'eretores da espinha',
  shoulders: 'deltoides',
  chest: 'peitorais',
  'upper-back': 'grande dorsal, trapézio e romboides',
  arms: 'bíceps, tríceps e antebraços',
  neck: 'músculos do pescoço',
};

const kinds: Readonly<Record<FindingKind, string>> = {weakness: 'força ou resistência', tightness: 'amplitude de movimento', control: 'controle'};
const difference = {1: 'Diferença ligeira', 2: 'Diferença clara', 3: 'Diferença marcada'} as const;
const onBoth = {1: 'Sinais ligeiros', 2: 'Sinais claros', 3: 'Sinais marcados'} as const;

const howSoon: Readonly<Record<Urgency, string>> = {now: 'Agora', today: 'Hoje', 'this-week': 'Esta semana', 'before-training': 'Antes de treinar'};
const referTitle: Readonly<Record<Urgency, string>> = {
  now: 'Peça ajuda agora, por favor',
  today: 'Peça a alguém que veja isto hoje, por favor',
  'this-week': 'Peça a alguém que veja isto esta semana, por favor',
  'before-training': 'Fale com alguém antes de treinar, por favor',
};

const whom: Readonly<Record<string, string>> = {
  chest: 'Se está acontecendo agora, ligue para o número de emergência local. Se já passou, vá ao médico hoje e não treine até lá.',
  saddle: 'Vá ao serviço de urgência de um hospital.',
  clot: 'Vá ao médico ou a um serviço de urgência. Se também tiver falta de ar ou dor no peito, ligue para o número de emergência local.',
  nerve: 'Vá ao médico ou a um serviço de urgência.',
  unwell: 'Vá ao seu médico.',
  bone: 'Vá a um médico desportivo ou ao seu médico. Até lá: não corra nem salte.',
  'hip-bone': 'Vá ao médico e, até lá, não apoie o peso nessa perna.',
  injury: 'Vá ao médico ou a um serviço de urgência e, até lá, não ponha carga nessa perna.',
  energy: 'Fale com o seu médico. Um médico desportivo ou um nutricionista desportivo também pode ajudar.',
  pregnancy: 'Fale com a sua parteira ou o seu médico. Muitos conhecem alguém que planifica o treino na gravidez.',
  postpartum: 'Fale com a sua parteira, o seu médico ou um fisioterapeuta de saúde pélvica.',
};

const tips: Readonly<Record<string, string>> = {
  professional: 'Faça uma pausa e vá a um fisioterapeuta ou médico',
  'ease-off': 'Vá com mais calma por agora',
  strengthen: 'Fortaleça as duas pernas, primeiro o lado com resultado mais baixo',
  stretch: 'Alongue o que parece tenso',
  'warm-up': 'Aqueça em movimento',
  form: 'Trabalhe a sua técnica, uma coisa de cada vez',
  cadence: 'Experimente passos um pouco mais rápidos',
  'cross-train': 'Troque uma corrida por outra coisa',
  gait: 'Peça a alguém que veja como você corre',
  shoes: 'Cuide do seu calçado',
  rest: 'Respeite os dias de descanso',
  'build-up': 'Aumente devagar a corrida longa',
  'repeat-test': 'Repita o teste em outro dia',
};

const causes: Readonly<Record<string, string>> = {
  hips: 'Quadril',
  calves: 'Panturrilhas',
  stretching: 'Pouco alongamento',
  form: 'Técnica de corrida',
  shoes: 'Calçado gasto',
  fatigue: 'Músculos que cansam cedo',
  posture: 'Postura no fim da corrida',
  rest: 'Poucos dias de descanso',
  'long-run': 'Uma corrida muito mais longa',
  'previous-injury': 'Uma lesão anterior',
  'no-strength': 'Pouco treino de força',
};

type Weight = Parameters<Messages['result']['howSure']>[0];
const weigh = ({signs: s, tests: t}: Weight): string => [s ? signs(s) : '', t ? tests(t) : ''].filter(Boolean).join(' e ');
const point = ({signs: s, tests: t}: Weight): string => (s + t > 1 ? 'apontam' : 'aponta');

const names = (all: readonly string[]): string => `${all.length > 1 ? 'nos testes' : 'no teste'} ${and(all)}`;
const sideOf: Readonly<Record<Side, string>> = {left: 'lado esquerdo', right: 'lado direito'};
const on = {left: 'à esquerda', right: 'à direita', both: 'dos dois lados'} as const;

export const result = {
  cadencePlan: {
    target: ({own, from, to}) => `Você dá ${number(own)} passos por minuto num ritmo leve. Cinco a dez por cento a mais são ${number(from)} a ${number(to)}, à mesma velocidade.`,
    phaseIn: ({from, minutesByWeek}) =>
      `Comece com ${number(from)}, e só durante parte de uma corrida leve: ${minutesByWeek.map((minutes, week) => `${count(minutes, 'minuto')} na semana ${week + 1}`).join(', ')}. No início pode parecer mais difícil. Volte atrás se a panturrilha ou o tendão de Aquiles se queixar. Não foi estudado com que rapidez convém avançar, por isso esta é uma escolha prudente.`,
    metronome: (rate) => `Metrônomo, ${number(rate)} por minuto`,
  },
  testName: (name) => `“${name.charAt(0).toLowerCase()}${name.slice(1)}”`,
  title: 'O seu resultado',
  oneSide: (side, places) => `As suas respostas apontam para o ${sideOf[side]}: ${and(places)}.`,
  mostly: (side, places) => `As suas respostas apontam sobretudo para o ${sideOf[side]}: ${and(places)}.`,
  twoSides: (left, right) => `As suas respostas apontam, à esquerda: ${and(left)}; à direita: ${and(right)}.`,
  bothSides: (places) => `As suas respostas apontam por igual para os dois lados: ${and(places)}.`,
  more: (n) => `mais ${spell(n)} ${n === 1 ? 'local' : 'locais'}`,
  tested: (side, less, longer) =>
    `O seu ${sideOf[side]} ${[less.length && `teve um resultado mais baixo ${names(less)}`, longer.length && `demorou mais ${names(longer)}`].filter(Boolean).join(' e ')}.`,
  testedWhere: (weight, places) => `${start(weigh(weight))} ${point(weight)} para este lado: ${and(places)}.`,
  otherSide: (side, places) => `${start(on[side])}: ${and(places)}.`,
  moreTests: (n) => `mais ${spell(n)}`,
  howSure: (weight) => {
    const first = `${start(weigh(weight))} ${point(weight)} para aí`;
    if (weight.tests) return `${first}.`;
    return weight.done ? `${first}; os autotestes não indicam esse lado.` : `${first}; ainda não foi feito nenhum teste.`;
  },
  summarySpoken: 'O seu resultado está pronto.',
  updatedSpoken: 'O seu resultado está atualizado.',
  routineFollows: 'A rotina desta página segue este resultado.',

  findings: 'O que se destaca',
  findingName: (side, muscle) => `${start(on[side])}: ${muscle}`,
  anatomy: (muscle) => anatomy[muscle],
  findingText: (severity, kind, side) => (side === 'both' ? `${onBoth[severity]} dos dois lados, sobre ${kinds[kind]}` : `${difference[severity]} de ${kinds[kind]}`),
  confidence: (confidence, weight) => {
    const agree = weight.signs + weight.tests === 1 ? `Só ${weigh(weight)}` : `${start(weigh(weight))} coincidem`;
    const sure = confidence < 0.4 ? 'veja como um indício' : confidence < 0.6 ? 'com alguma segurança' : confidence < 0.8 ? 'com razoável segurança' : 'com bastante segurança';
    return `${agree}: ${sure}.`;
  },

  tests: 'Os seus autotestes',
  testsHint: 'As pontas sombreadas são o erro do próprio teste. Onde se sobrepõem, os lados estão próximos demais para decidir.',
  norm: (score, {from, to}) =>
    to - from > 50 ? `Para comparar: metade dos adultos de um grande estudo chegou a ${score} ou mais.` : `Para comparar: pessoas de ${number(from)} a ${number(to)} anos chegam a cerca de ${score}.`,
  verdict: (verdict, lower, test) => {
    const said = lower && `${start(sideOf[lower])}: ${test.better === 'lower' ? 'demorou mais' : 'resultado mais baixo'} neste teste`;
    if (verdict === 'clear') return `${said}, em dois dias e por mais do que o próprio erro do teste.`;
    if (verdict === 'possible') return `${said}, por mais do que o próprio erro do teste. Repita-o em outro dia para ter mais segurança.`;
    if (verdict === 'too-close') return 'Próximos demais para decidir: a diferença está dentro do erro do próprio teste.';
    return test.floor ? 'Estes resultados não podem ser comparados.' : 'Este teste não indica um lado por si só.';
  },
  gap: (floor) => `Uma diferença conta a partir de ${floor}.`,
  barText: (name, left, right, gap) => [`${name}. Esquerda: ${left}. Direita: ${right}.`, gap].filter(Boolean).join(' '),

  todo: 'O que fazer esta semana',
  tip: (id) => tips[id] ?? '',
  causes: 'O que pode influenciar',
  causesHint: 'Não está demonstrado que algum destes pontos seja a razão de uma diferença.',
  cause: (id) => causes[id] ?? '',
  retest: 'Quando voltar a ver',
  retestIn: (weeks) => `Repita os autotestes daqui a ${count(weeks, 'semana')}, depois de descansar e na mesma ordem.`,
  retestFrom: 'A partir daqui, uma mudança é maior do que o erro do próprio teste:',
  retestChange: (name, change) => `${name}: ${change}`,
  firstTest: 'Faça primeiro os autotestes, para ter com que comparar.',
  couldTest: 'Ou teste: autotestes curtos que você pode fazer em casa.',
  takeTests: 'Fazer os autotestes',

  because: 'Por que dizemos isto',
  youSaid: 'Você disse',
  sources: 'Fontes',
  doi: 'DOI',
  source: (authors, year) => [authors, year && `(${year})`].filter(Boolean).join(' '),
  strength: {strong: 'Bem apoiado', moderate: 'Apoiado', weak: 'Pouco apoiado', expert: 'Opinião de especialistas', unsupported: 'Sem apoio'},
  limits: 'O que um questionário pode e não pode saber',
  limitsText: [
    'Sabe o que você lhe disse, e nada mais. Não pode ver nem tocar em você, e nenhum teste em casa isola um único músculo.',
    'Uma diferença não é uma lesão, e não se demonstrou que leve a uma. Trabalhá-la é uma escolha razoável, não uma obrigação.',
    'Nenhum profissional de saúde reviu ainda estas regras. Se algo doer, piorar ou preocupar, vá a um fisioterapeuta ou médico.',
  ],

  answers: 'As suas respostas',
  change: 'Alterar',
  answer: 'Responder',
  changeLabel: (question) => `Alterar: ${question}`,
  answerLabel: (question) => `Responder: ${question}`,
  notAnswered: 'Sem resposta',
  sided: (side, item) => `${item} (${on[side]})`,
  nothing: 'Nada disto',
  pair: (left, right) => `Esquerda ${left}, direita ${right}`,
  startOver: 'Recomeçar',
  startOverAsk: 'Isto apaga todas as suas respostas.',
  startOverYes: 'Recomeçar agora',
  startOverNo: 'Manter as minhas respostas',

  openSafety: 'Você deixou de responder a algumas perguntas de segurança. Responda antes de treinar, por favor.',
  openSafetyButton: 'Responder às perguntas de segurança',

  balancedTitle: 'Nada se destaca de um lado',
  balancedText: (tested) =>
    tested ? 'O que você notou e o que testou está dentro do normal de um dia para o outro.' : 'Você não notou nenhuma diferença entre os lados. Não foi feito nenhum autoteste, por isso veja isto como um primeiro olhar.',
  balancedTodo: 'Mantenha fortes as duas pernas: duas sessões curtas por semana, o mesmo para cada lado.',
  insufficientTitle: 'Ainda não há informação suficiente',
  insufficientText: 'Em vez de adivinhar, o questionário deixa em aberto. Um destes pontos ajudaria mais:',

  referTitle: (urgency) => referTitle[urgency],
  referKind: 'Isto não significa que haja algo de grave. Significa que alguém deve ver isto antes de você pôr carga nas pernas.',
  referNow: 'Não espere, por favor, e não treine até que alguém tenha visto você.',
  howSoon: (urgency) => howSoon[urgency],
  whom: (flag) => whom[flag] ?? 'Vá ao médico.',
  referUntil: 'Até lá, deixe de lado a corrida, os saltos e os exercícios de pernas. É por isso que hoje não há um plano aqui.',
  referAfter: 'Quando alguém tiver visto você e estiver tudo bem, volte e altere as suas respostas.',
} satisfies Messages['result'];
