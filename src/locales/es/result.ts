import type {Muscle, Side} from '../../catalogue/vocabulary.js';
import type {FindingKind, Urgency} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {and, count, number, start} from './speech.js';

const numbers = ['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const spell = (n: number): string => numbers[n] ?? number(n);
const signs = (n: number): string => `${spell(n)} ${n === 1 ? 'señal' : 'señales'}`;
const tests = (n: number): string => `${spell(n)} ${n === 1 ? 'prueba' : 'pruebas'}`;

const anatomy: Readonly<Record<Muscle, string>> = {
  'gluteus-maximus': 'glúteo mayor',
  'gluteus-medius': 'glúteo medio',
  'hip-flexors': 'psoas ilíaco y recto femoral',
  adductors: 'aductores',
  quadriceps: 'cuádriceps',
  hamstrings: 'isquiosurales',
  gastrocnemius: 'gastrocnemio',
  soleus: 'sóleo',
  'tibialis-anterior': 'tibial anterior',
  foot: 'músculos pequeños del pie',
  abdominals: 'recto del abdomen',
  obliques: 'oblicuos',
  'back-extensors': 'erectores de la columna',
  shoulders: 'deltoides',
  chest: 'pectorales',
  'upper-back': 'dorsal ancho, trapecio y romboides',
  arms: 'bíceps, tríceps y antebrazos',
  neck: 'músculos del cuello',
};

const kinds: Readonly<Record<FindingKind, string>> = {weakness: 'la fuerza o la resistencia', tightness: 'el recorrido del movimiento', control: 'el control'};
const difference = {1: 'Diferencia leve', 2: 'Diferencia clara', 3: 'Diferencia marcada'} as const;
const onBoth = {1: 'Señales leves', 2: 'Señales claras', 3: 'Señales marcadas'} as const;

const howSoon: Readonly<Record<Urgency, string>> = {now: 'Ahora', today: 'Hoy', 'this-week': 'Esta semana', 'before-training': 'Antes de entrenar'};
const referTitle: Readonly<Record<Urgency, string>> = {
  now: 'Pide ayuda ahora, por favor',
  today: 'Haz que lo miren hoy, por favor',
  'this-week': 'Haz que lo miren esta semana, por favor',
  'before-training': 'Habla con alguien antes de entrenar, por favor',
};

const whom: Readonly<Record<string, string>> = {
  chest: 'Si te está pasando ahora, llama al número de emergencias de tu país. Si ya ha pasado, ve al médico hoy y no entrenes hasta entonces.',
  saddle: 'Ve a las urgencias de un hospital.',
  clot: 'Ve al médico o a un servicio de urgencias. Si además te falta el aire o te duele el pecho, llama al número de emergencias de tu país.',
  nerve: 'Ve al médico o a un servicio de urgencias.',
  unwell: 'Ve a tu médico.',
  bone: 'Ve a un médico deportivo o a tu médico. Hasta entonces: ni correr ni saltar.',
  'hip-bone': 'Ve al médico y, hasta entonces, no apoyes el peso en esa pierna.',
  injury: 'Ve al médico o a un servicio de urgencias y, hasta entonces, no cargues esa pierna.',
  energy: 'Habla con tu médico. También puede ayudarte un médico deportivo o un dietista deportivo.',
  pregnancy: 'Habla con tu matrona o tu médico. Muchos conocen a alguien que planifica el entrenamiento en el embarazo.',
  postpartum: 'Habla con tu matrona, tu médico o un fisioterapeuta de suelo pélvico.',
};

const tips: Readonly<Record<string, string>> = {
  professional: 'Haz una pausa y ve a un fisioterapeuta o a un médico',
  'ease-off': 'Baja el ritmo por ahora',
  strengthen: 'Fortalece las dos piernas, primero el lado con menos puntuación',
  stretch: 'Estira lo que sientes rígido',
  'warm-up': 'Calienta en movimiento',
  form: 'Trabaja tu técnica, una cosa cada vez',
  cadence: 'Prueba pasos un poco más rápidos',
  'cross-train': 'Cambia una carrera por otra cosa',
  gait: 'Haz que miren cómo corres',
  shoes: 'Cuida tus zapatillas',
  rest: 'Tómate tus días de descanso',
  'build-up': 'Alarga poco a poco tu carrera larga',
  'repeat-test': 'Repite la prueba otro día',
};

const causes: Readonly<Record<string, string>> = {
  hips: 'Caderas',
  calves: 'Pantorrillas',
  stretching: 'Pocos estiramientos',
  form: 'Técnica de carrera',
  shoes: 'Zapatillas gastadas',
  fatigue: 'Músculos que se cansan pronto',
  posture: 'Postura al final de la carrera',
  rest: 'Pocos días de descanso',
  'long-run': 'Una carrera mucho más larga',
  'previous-injury': 'Una lesión anterior',
  'no-strength': 'Poco entrenamiento de fuerza',
};

type Weight = Parameters<Messages['result']['howSure']>[0];
const weigh = ({signs: s, tests: t}: Weight): string => [s ? signs(s) : '', t ? tests(t) : ''].filter(Boolean).join(' y ');
const point = ({signs: s, tests: t}: Weight): string => (s + t > 1 ? 'apuntan' : 'apunta');

const names = (all: readonly string[]): string => `${all.length > 1 ? 'en las pruebas' : 'en la prueba'} ${and(all)}`;
const sideOf: Readonly<Record<Side, string>> = {left: 'lado izquierdo', right: 'lado derecho'};
const on = {left: 'a la izquierda', right: 'a la derecha', both: 'en ambos lados'} as const;

export const result = {
  cadencePlan: {
    target: ({own, from, to}) => `Das ${number(own)} pasos por minuto a un ritmo suave. Entre un cinco y un diez por ciento más son de ${number(from)} a ${number(to)}, a la misma velocidad.`,
    phaseIn: ({from, minutesByWeek}) =>
      `Empieza con ${number(from)}, y solo durante parte de una carrera suave: ${minutesByWeek.map((minutes, week) => `${count(minutes, 'minuto')} en la semana ${week + 1}`).join(', ')}. Al principio puede parecer más duro. Vuelve atrás si tu pantorrilla o tu tendón de Aquiles se quejan. No se ha estudiado a qué ritmo conviene hacerlo, así que es una elección prudente.`,
    metronome: (rate) => `Metrónomo, ${number(rate)} por minuto`,
  },
  testName: (name) => `«${name.charAt(0).toLowerCase()}${name.slice(1)}»`,
  title: 'Tu resultado',
  oneSide: (side, places) => `Tus respuestas apuntan al ${sideOf[side]}: ${and(places)}.`,
  mostly: (side, places) => `Tus respuestas apuntan sobre todo al ${sideOf[side]}: ${and(places)}.`,
  twoSides: (left, right) => `Tus respuestas apuntan, a la izquierda: ${and(left)}; a la derecha: ${and(right)}.`,
  bothSides: (places) => `Tus respuestas apuntan por igual a los dos lados: ${and(places)}.`,
  more: (n) => `${spell(n)} ${n === 1 ? 'zona' : 'zonas'} más`,
  tested: (side, less, longer) =>
    `Tu ${sideOf[side]} ${[less.length && `tuvo una puntuación más baja ${names(less)}`, longer.length && `tardó más ${names(longer)}`].filter(Boolean).join(' y ')}.`,
  testedWhere: (weight, places) => `${start(weigh(weight))} ${point(weight)} a este lado: ${and(places)}.`,
  otherSide: (side, places) => `${start(on[side])}: ${and(places)}.`,
  moreTests: (n) => `${spell(n)} más`,
  howSure: (weight) => {
    const first = `${start(weigh(weight))} ${point(weight)} ahí`;
    if (weight.tests) return `${first}.`;
    return weight.done ? `${first}; las autopruebas no señalan ese lado.` : `${first}; todavía no se ha hecho ninguna prueba.`;
  },
  summarySpoken: 'Tu resultado está listo.',
  updatedSpoken: 'Tu resultado está al día.',
  routineFollows: 'La rutina de esta página sigue este resultado.',

  findings: 'Lo que destaca',
  findingName: (side, muscle) => `${start(on[side])}: ${muscle}`,
  anatomy: (muscle) => anatomy[muscle],
  findingText: (severity, kind, side) => (side === 'both' ? `${onBoth[severity]} en ambos lados, sobre ${kinds[kind]}` : `${difference[severity]} en ${kinds[kind]}`),
  confidence: (confidence, weight) => {
    const agree = weight.signs + weight.tests === 1 ? `Solo ${weigh(weight)}` : `${start(weigh(weight))} coinciden`;
    const sure = confidence < 0.4 ? 'tómalo como un indicio' : confidence < 0.6 ? 'con algo de seguridad' : confidence < 0.8 ? 'con cierta seguridad' : 'con bastante seguridad';
    return `${agree}: ${sure}.`;
  },

  tests: 'Tus autopruebas',
  testsHint: 'Los extremos sombreados son el error propio de la prueba. Donde se solapan, los lados están demasiado cerca para decidir.',
  norm: (score, {from, to}) =>
    to - from > 50 ? `Para comparar: la mitad de los adultos de un estudio grande llegó a ${score} o más.` : `Para comparar: las personas de ${number(from)} a ${number(to)} años llegan a unos ${score}.`,
  verdict: (verdict, lower, test) => {
    const said = lower && `${start(sideOf[lower])}: ${test.better === 'lower' ? 'tardó más' : 'puntuación más baja'} en esta prueba`;
    if (verdict === 'clear') return `${said}, en dos días y por más que su propio error.`;
    if (verdict === 'possible') return `${said}, por más que su propio error. Repítela otro día para tener más seguridad.`;
    if (verdict === 'too-close') return 'Demasiado cerca para decidir: la diferencia está dentro del error propio de la prueba.';
    return test.floor ? 'Estas puntuaciones no se pueden comparar.' : 'Esta prueba no señala un lado por sí sola.';
  },
  gap: (floor) => `Una diferencia cuenta a partir de ${floor}.`,
  barText: (name, left, right, gap) => [`${name}. Izquierda: ${left}. Derecha: ${right}.`, gap].filter(Boolean).join(' '),

  todo: 'Qué hacer esta semana',
  tip: (id) => tips[id] ?? '',
  causes: 'Lo que puede influir',
  causesHint: 'De nada de esto se ha demostrado que sea la razón de una diferencia.',
  cause: (id) => causes[id] ?? '',
  retest: 'Cuándo volver a mirar',
  retestIn: (weeks) => `Repite las autopruebas dentro de ${count(weeks, 'semana')}, después de descansar y en el mismo orden.`,
  retestFrom: 'A partir de aquí, un cambio es mayor que el error propio de la prueba:',
  retestChange: (name, change) => `${name}: ${change}`,
  firstTest: 'Haz primero las autopruebas, para tener con qué comparar.',
  couldTest: 'O compruébalo: autopruebas cortas que puedes hacer en casa.',
  takeTests: 'Hacer las autopruebas',

  because: 'Por qué decimos esto',
  youSaid: 'Dijiste',
  sources: 'Fuentes',
  doi: 'DOI',
  source: (authors, year) => [authors, year && `(${year})`].filter(Boolean).join(' '),
  strength: {strong: 'Bien respaldado', moderate: 'Respaldado', weak: 'Poco respaldado', expert: 'Opinión de expertos', unsupported: 'Sin respaldo'},
  limits: 'Lo que un cuestionario puede saber y lo que no',
  limitsText: [
    'Sabe lo que le has dicho, y nada más. No puede verte ni tocarte, y ninguna prueba en casa aísla un solo músculo.',
    'Una diferencia no es una lesión, y no se ha demostrado que lleve a una. Trabajarla es una elección razonable, no una obligación.',
    'Ningún clínico ha revisado todavía estas reglas. Si algo duele, empeora o te preocupa, ve a un fisioterapeuta o a un médico.',
  ],

  answers: 'Tus respuestas',
  change: 'Cambiar',
  answer: 'Responder',
  changeLabel: (question) => `Cambiar: ${question}`,
  answerLabel: (question) => `Responder: ${question}`,
  notAnswered: 'Sin responder',
  sided: (side, item) => `${item} (${on[side]})`,
  nothing: 'Nada de esto',
  pair: (left, right) => `Izquierda ${left}, derecha ${right}`,
  startOver: 'Empezar de nuevo',
  startOverAsk: 'Esto borra todas tus respuestas.',
  startOverYes: 'Empezar de nuevo ahora',
  startOverNo: 'Conservar mis respuestas',

  openSafety: 'Has pasado por alto algunas de las preguntas de seguridad. Respóndelas antes de entrenar, por favor.',
  openSafetyButton: 'Responder las preguntas de seguridad',

  balancedTitle: 'Nada destaca en un lado',
  balancedText: (tested) =>
    tested ? 'Lo que notaste y lo que probaste está dentro de lo normal de un día a otro.' : 'No notaste ninguna diferencia entre tus lados. No se ha hecho ninguna autoprueba, así que tómalo como una primera mirada.',
  balancedTodo: 'Mantén fuertes las dos piernas: dos sesiones cortas por semana, lo mismo para cada lado.',
  insufficientTitle: 'Todavía no hay suficiente información',
  insufficientText: 'En lugar de adivinar, el cuestionario lo deja abierto. Uno de estos puntos ayudaría más:',

  referTitle: (urgency) => referTitle[urgency],
  referKind: 'Esto no significa que sea algo grave. Significa que alguien debería mirarlo antes de que cargues las piernas.',
  referNow: 'No esperes, por favor, y no entrenes hasta que alguien te haya visto.',
  howSoon: (urgency) => howSoon[urgency],
  whom: (flag) => whom[flag] ?? 'Ve al médico.',
  referUntil: 'Hasta entonces, deja la carrera, los saltos y los ejercicios de piernas. Por eso hoy no hay ningún plan aquí.',
  referAfter: 'Cuando te hayan visto y todo esté bien, vuelve y cambia tus respuestas.',
} satisfies Messages['result'];
