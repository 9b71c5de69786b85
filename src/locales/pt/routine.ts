import type {Side} from '../../catalogue/vocabulary.js';
import type {FindingKind} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {and, count, number, onDay, small} from './speech.js';

const minutes = (n: number): string => `${number(n)}\u00a0min`;
const exercises = (n: number): string => count(n, 'exercício');
const sessionsOf = (n: number): string => count(n, 'sessão', 'sessões');

const work: Readonly<Record<FindingKind, string>> = {weakness: 'Força', control: 'Estabilidade', tightness: 'Mobilidade'};
const sideOf: Readonly<Record<Side, string>> = {left: 'lado esquerdo', right: 'lado direito'};
const hand = (side: Side): string => (side === 'left' ? 'esquerda' : 'direita');

/** By code; `about` is the exercise, where it is about one. */
const advice: Messages['routine']['advice']['texts'] = {
  'unknown-exercise': ({name}) => `O exercício “${name}” não está no catálogo. Troque-o ou remova-o.`,
  'missing-equipment': ({name, things}) => `${name} precisa de: ${and(things)}.`,
  'sore-area': ({name, things}) => `${name} põe carga num local que dói: ${and(things)}.`,
  'jumps-not-ready': ({name}) => `${name} tem saltos. Os saltos esperam até não haver dor e haver uma base de força.`,
  'pain-stops': ({name}) => `${name} põe carga no corpo enquanto a dor pede uma pausa.`,
  'above-level': ({name}) => `${name} está um nível acima do que você escolheu.`,
  'favoured-side-second': ({name, side}) => `${name}: comece com a perna ${hand(side)}.`,
  'extra-on-stronger': ({name}) => `${name}: a série extra está no lado que menos precisa dela.`,
  'extra-without-turns': ({name}) => `${name} trabalha as duas pernas ao mesmo tempo, por isso uma série extra não pode favorecer uma delas.`,
  'empty-session': () => 'Esta sessão está vazia. Adicione um exercício ou remova a sessão.',
  'no-warm-up': () => 'Comece com um exercício de aquecimento.',
  'jumps-late': () => 'Salte enquanto as pernas estão frescas, antes do trabalho de força.',
  'over-minutes': ({count: n, over}) => `Cerca de ${n} minutos, ${over} a mais do que você tem.`,
  'see-someone-first': () => 'Vá a um profissional antes de treinar: uma das suas respostas pede isso.',
  'hard-after-hard': () => 'Há dois dias duros seguidos. Deixe um dia leve entre eles.',
  'too-many-days': ({count: n, over}) => `${n} sessões, ${over} a mais do que você escolheu.`,
};

export const routine = {
  form: {
    title: 'Monte a sua semana',
    intro: 'Algumas sessões de força que se encaixam nas suas corridas. Depois você pode mudar tudo.',
    days: 'Sessões por semana',
    minutes: 'Minutos por sessão',
    minutesOf: minutes,
    level: 'O seu treino de força até agora',
    equipment: 'O que você tem',
    equipmentHint: 'Nada também serve: bastam o chão e uma parede.',
    runDays: 'Dias em que você corre',
    runDaysHint: 'As sessões se distribuem à volta das suas corridas.',
    weeks: 'Duração do plano, em semanas',
    weeksOf: (n) => count(n, 'semana'),
    build: 'Montar a minha semana',
    rebuild: 'Montar de novo',
    cancel: 'Manter a semana como está',
    empty: 'Começar com uma semana vazia',
    painFirst: 'As suas respostas dizem que a dor precisa acalmar primeiro, por isso agora não há nada para treinar. Vá a um profissional se ela não passar. Quando melhorar, altere essa resposta no questionário.',
    nothingFits: 'Nada no catálogo corresponde a estes desejos. Experimente mais minutos ou marque algo que você tenha.',
  },
  title: 'A sua semana',
  summary: (sessions, length, runs) => [sessionsOf(sessions), `até ${minutes(length)} cada`, ...(runs ? [count(runs, 'corrida')] : [])].join(' · '),
  favours: (side) => `O seu ${sideOf[side]} começa. Onde as suas respostas apontam para ele, faz mais uma série.`,
  about: (muscles) => `Este plano trabalha sobretudo: ${and(muscles)}.`,
  week: (n, of) => `Semana ${n} de ${of}`,
  weekKind: {build: '', deload: 'Semana mais leve', retest: 'Semana mais leve, depois teste de novo as duas pernas'},
  previousWeek: 'Semana anterior',
  nextWeek: 'Semana seguinte',
  onwards: 'Mudar também as semanas seguintes',
  run: 'Corrida',
  rest: 'Descanso',
  session: (length, n) => `${minutes(length)} · ${exercises(n)}`,
  minutes,
  count: exercises,
  more: (n) => `e mais ${number(n)}`,
  empty: 'Ainda não há nada nesta sessão.',
  noSession: 'Não há sessão neste dia.',
  start: 'Começar a sessão',
  sessionDay: 'Dia de treino',
  removeSession: 'Remover a sessão',
  addSession: 'Adicionar uma sessão',
  moveSession: (day) => `Mover a sessão de ${small(day)}`,
  done: 'Pronto',
  runs: {
    add: 'Adicionar uma corrida',
    remove: 'Remover a corrida',
    move: (day) => `Mover a corrida de ${small(day)}`,
    hint: 'Pressione as setas para a esquerda e para a direita para movê-la para o dia anterior ou o seguinte.',
  },
  rule: {
    'two-hard': 'duas sessões duras num dia',
    'hard-after-hard': 'dias duros seguidos',
    'hard-on-run': 'uma sessão dura num dia de corrida',
    'before-long-run': 'uma sessão dura na véspera da sua corrida longa',
  },
  dayWith: (day, rule) => (rule ? `${day}: ${rule}` : `${day}: encaixa`),
  nearest: (day) => (day ? `O dia mais próximo que encaixa: ${small(day)}` : 'Nenhum outro dia encaixa melhor'),
  today: {
    title: 'Mudar só este dia',
    minutes: 'Minutos que você tem',
    missing: 'O que você não tem hoje',
    sore: 'O que está dolorido',
    soreHint: 'Os exercícios que põem carga aí ficam de fora hoje, e os saltos também.',
    quiet: 'Sem saltos, mora alguém no andar de baixo',
    submit: 'Refazer o plano deste dia',
    traded: 'O que foi trocado',
    same: 'Este dia encaixa como está.',
  },
  plan: {
    title: 'O plano inteiro',
    week: (n) => `Semana ${n}`,
    volume: (sessions, n) => `${sessionsOf(sessions)}, ${minutes(n)}`,
    now: 'Esta semana',
    finish: 'Terminar esta semana',
    next: {
      'went-well': 'A semana correu bem, por isso a próxima segue como previsto, com um pouco mais onde você passou a meta.',
      'hard-enough': 'Já foi duro o bastante, por isso a próxima semana fica igual.',
      missed: 'Foi feita menos de metade da semana, por isso a próxima fica igual.',
      'pain-holds': 'Houve alguma dor, por isso a próxima semana fica igual, sem saltos.',
      'pain-stops': 'Houve mais dor, por isso a próxima semana é mais leve e sem saltos. Vá a um profissional se ela não passar.',
    },
  },
  sides: {
    title: 'Esquerda e direita ao longo do tempo',
    what: 'O que ver',
    pain: 'Dor mais forte',
    lastSet: (name, unit) => `${name}, ${{reps: 'repetições', seconds: 'segundos', contacts: 'apoios'}[unit]} da última série`,
    session: 'Sessão',
    at: (week, day) => `Semana ${week}, ${small(day)}`,
    note: 'Uma sessão diz pouco. Veja se é o mesmo lado em várias.',
  },
  resume: {title: 'Você parou no meio de uma sessão', text: 'Ela continua de onde você a deixou.', accept: 'Continuar', decline: 'Deixar'},
  tabs: {
    title: 'Esta semana também foi alterada em outra aba',
    text: 'As duas ainda existem. Escolha uma; para ter a outra, basta desfazer.',
    mine: 'Manter esta',
    theirs: 'Ficar com a outra',
    taken: 'Trazida de outra aba.',
  },
  moveHandle: (name) => `Mover ${name}`,
  moveHint: 'Pressione as setas para cima e para baixo para mover, esquerda e direita para o dia anterior ou o seguinte.',
  change: (name) => `Alterar ${name}`,
  details: (name) => `Como fazer: ${name}`,
  unknown: (id) => `Exercício desconhecido (${id})`,
  up: 'Para cima',
  down: 'Para baixo',
  toDay: 'Mover para',
  swap: 'Trocar',
  duplicate: 'Duplicar',
  remove: 'Remover',
  locked: 'Definido pelo seu treinador, por isso fica.',
  lockedShort: 'Treinador',
  sets: 'Séries',
  amount: {reps: 'Repetições', seconds: 'Segundos', contacts: 'Apoios'},
  restSeconds: 'Descanso, em segundos',
  fewer: (what) => `Menos: ${what}`,
  moreOf: (what) => `Mais: ${what}`,
  sideLabel: 'Lados',
  sideOption: (side, first) => (side === 'both' ? `Os dois, começando pela ${hand(first ?? 'left')}` : `Só ${hand(side)}`),
  note: 'A sua nota',
  superset: 'Alternar com o seguinte',
  unsuperset: 'Fazer em separado',
  inTurns: 'Alternando',
  swapTitle: (name) => `Em vez de ${name}`,
  swapNone: 'Nada mais faz o mesmo trabalho com o que você tem.',
  easier: 'Mais fácil',
  harder: 'Mais difícil',
  equal: 'Faz o mesmo trabalho',
  add: 'Adicionar um exercício',
  search: 'Procurar exercícios',
  wanted: (name) => `${name} entra na sua semana assim que ela estiver montada.`,
  filters: {any: 'Todos', phase: 'Tipo', muscle: 'Músculo', equipment: 'Equipamento', level: 'Nível', nothing: 'Sem equipamento'},
  showMore: 'Mostrar mais',
  searchNone: 'Nada encontrado. Experimente outra palavra.',
  found: exercises,
  because: (kind, side, muscle) => `${work[kind]}${side === 'both' ? '' : `, ${sideOf[side]}`}: ${muscle}`,
  why: 'Por que está aqui',
  undone: (what) => `Desfeito: ${what}`,
  redone: (what) => `Refeito: ${what}`,
  did: {
    built: 'A sua semana está pronta.',
    replaced: 'Uma nova semana a partir das suas respostas.',
    loaded: 'Rotina aberta.',
    move: (name, place, of) => `${name}: agora é o número ${place} de ${of}.`,
    toDay: (name, day) => `${name}: movido para ${small(day)}.`,
    remove: (name) => `${name}: removido.`,
    duplicate: (name) => `${name}: está duas vezes na sessão.`,
    swap: (from, to) => `${from}: trocado por ${to}.`,
    add: (name, day) => `${name}: adicionado ${onDay(day)}.`,
    dose: (name, dose) => `${name}: ${dose}.`,
    side: (name, dose) => `${name}: ${dose}.`,
    note: (name) => `${name}: nota alterada.`,
    superset: (name, joined) => (joined ? `${name}: alterna com o seguinte.` : `${name}: fica em separado.`),
    sessionDay: (day) => `Sessão movida para ${small(day)}.`,
    removeSession: 'Sessão removida.',
    addSession: (day) => `Sessão adicionada ${onDay(day)}.`,
    runs: (runs, sessions) =>
      `${runs.length ? `Corridas: ${small(and(runs))}.` : 'Sem corridas.'}${sessions.length ? ` As sessões passam para: ${small(and(sessions))}.` : ' As sessões ficam onde estão.'}`,
    today: (day) => `${day}: plano refeito, só para este dia.`,
  },
  advice: {
    title: 'Vale a pena ver',
    none: 'Todas as regras são respeitadas: tempo, equipamento, aquecimento e dias leves.',
    severity: {danger: 'Importante', warning: 'Melhor mudar', info: 'Dica'},
    texts: advice,
    remedy: (edit, name, day) => {
      switch (edit.kind) {
        case 'swap':
          return `Trocar por ${name}`;
        case 'remove':
          return `Remover ${name}`;
        case 'add':
          return `Adicionar ${name}`;
        case 'dose':
          return `Menos séries de ${name}`;
        case 'side': {
          const first = edit.first ?? edit.extra;
          return first ? `Começar pela ${hand(first)}` : 'Deixar de fora a série extra';
        }
        case 'session-day':
          return `Mover para ${small(day)}`;
        case 'remove-session':
          return 'Remover a sessão';
        default:
          return 'Mover';
      }
    },
  },
  offer: {
    title: 'As suas respostas mudaram',
    text: 'Você alterou esta semana por conta própria, por isso ela ficou como estava.',
    accept: 'Fazer uma nova semana',
    decline: 'Manter a minha semana',
  },
  changePlan: 'Mudar dias, minutos ou equipamento',
  save: 'Guardar',
  saved: {
    kept: 'Guardado neste dispositivo.',
    passed: 'Entregue a este site. Faça o download para ter a sua própria cópia.',
    failed: 'Este navegador não pode guardar. Faça o download para ter uma cópia.',
  },
  export: {
    title: 'Leve com você',
    ics: 'Arquivo de calendário',
    link: 'Copiar um link',
    print: 'Imprimir',
    json: 'Download para mais tarde (JSON)',
    csv: 'Tabela (CSV)',
    open: 'Abrir uma rotina guardada',
    copied: 'Link copiado.',
    notCopied: 'Copie este link:',
    notOpened: (detail) => `Não foi possível abrir esta rotina. ${detail} Nada mudou aqui.`,
    downloaded: (file) => `Download feito: ${file}.`,
  },
  calendar: {
    title: 'Sessão de força',
    perSession: (n) => `Cerca de ${count(n, 'minuto')}`,
    start: 'Primeiro dia',
    time: 'Hora do dia',
    alarm: 'Lembrete',
    alarmOf: (n) => (n ? `${minutes(n)} antes` : 'Nenhum'),
    zone: (name) => `No seu fuso horário, ${name}. Importar de novo atualiza o que já existe.`,
    download: 'Fazer o download',
  },
  guided: {
    label: (day) => `Sessão de ${small(day)}`,
  },
  log: {
    title: 'Como foi?',
    done: 'Fiz a sessão inteira',
    effort: 'Quão duro foi',
    effortEnds: ['muito fácil', 'sem mais forças'],
    pain: (side) => `Pior dor à ${hand(side)}`,
    painEnds: ['nenhuma', 'a pior'],
    save: 'Guardar',
    skip: 'Fechar sem notas',
    painNote: 'Mais de 5 em 10, ou pior na manhã seguinte: vá com mais calma da próxima vez e procure um profissional se não passar.',
    thanks: 'Anotado.',
    managed: 'O que você conseguiu na última série',
    managedOf: (name, side) => (side === 'both' ? name : `${name}, ${sideOf[side]}`),
    morning: (day) => `Foi pior na manhã depois de ${small(day)}`,
  },
} satisfies Messages['routine'];
