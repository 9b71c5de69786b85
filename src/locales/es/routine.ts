import type {Side} from '../../catalogue/vocabulary.js';
import type {FindingKind} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {and, count, number, small} from './speech.js';

const minutes = (n: number): string => `${number(n)}\u00a0min`;
const exercises = (n: number): string => count(n, 'ejercicio');

const work: Readonly<Record<FindingKind, string>> = {weakness: 'Fuerza', control: 'Estabilidad', tightness: 'Movilidad'};
const sideOf: Readonly<Record<Side, string>> = {left: 'lado izquierdo', right: 'lado derecho'};
const hand = (side: Side): string => (side === 'left' ? 'izquierda' : 'derecha');

/** By code; `about` is the exercise, where it is about one. */
const advice: Messages['routine']['advice']['texts'] = {
  'unknown-exercise': ({name}) => `El ejercicio «${name}» no está en el catálogo. Cámbialo o quítalo.`,
  'missing-equipment': ({name, things}) => `${name} necesita: ${and(things)}.`,
  'sore-area': ({name, things}) => `${name} carga una zona que duele: ${and(things)}.`,
  'jumps-not-ready': ({name}) => `${name} tiene saltos. Los saltos esperan a que no haya dolor y a una base de fuerza.`,
  'pain-stops': ({name}) => `${name} carga tu cuerpo mientras el dolor pide una pausa.`,
  'above-level': ({name}) => `${name} está un nivel por encima del que elegiste.`,
  'favoured-side-second': ({name}) => `${name}: empieza por el lado al que apuntan tus respuestas.`,
  'extra-on-stronger': ({name}) => `${name}: la serie extra está en el lado que menos la necesita.`,
  'extra-without-turns': ({name}) => `${name} trabaja las dos piernas a la vez, así que una serie extra no puede favorecer a una.`,
  'empty-session': () => 'Esta sesión está vacía. Añade un ejercicio o quita la sesión.',
  'no-warm-up': () => 'Empieza con un ejercicio de calentamiento.',
  'jumps-late': () => 'Salta con las piernas frescas, antes del trabajo de fuerza.',
  'over-minutes': ({count: n, over}) => `Unos ${n} minutos, ${over} más de los que tienes.`,
  'see-someone-first': () => 'Ve a un profesional antes de entrenar: una de tus respuestas lo pide.',
  'hard-after-hard': () => 'Hay dos días duros seguidos. Deja un día suave entre ellos.',
  'too-many-days': ({count: n, over}) => `${n} sesiones, ${over} más de las que elegiste.`,
};

export const routine = {
  form: {
    title: 'Arma tu semana',
    intro: 'Unas pocas sesiones de fuerza que encajan con tus carreras. Después puedes cambiarlo todo.',
    days: 'Sesiones por semana',
    minutes: 'Minutos por sesión',
    minutesOf: minutes,
    level: 'Tu entrenamiento de fuerza hasta ahora',
    equipment: 'Lo que tienes',
    equipmentHint: 'Nada también vale: bastan el suelo y una pared.',
    runDays: 'Días en que corres',
    runDaysHint: 'Las sesiones se colocan alrededor de tus carreras.',
    weeks: 'Duración del plan, en semanas',
    weeksOf: (n) => count(n, 'semana'),
    build: 'Armar mi semana',
    rebuild: 'Armarla otra vez',
    cancel: 'Dejar la semana como está',
    empty: 'Empezar con una semana vacía',
    painFirst: 'Según tus respuestas, el dolor tiene que calmarse primero, así que por ahora no hay nada que entrenar. Ve a un profesional si no se va. Cuando mejore, cambia esa respuesta en el cuestionario.',
    nothingFits: 'Nada del catálogo encaja con estos deseos. Prueba con más minutos o marca algo que tengas.',
  },
  title: 'Tu semana',
  summary: (sessions, length, runs) => [count(sessions, 'sesión', 'sesiones'), `hasta ${minutes(length)} cada una`, ...(runs ? [count(runs, 'carrera')] : [])].join(' · '),
  favours: (side) => `Tu ${sideOf[side]} empieza. Donde tus respuestas apuntan a él, hace una serie más.`,
  about: (muscles) => `Este plan trabaja sobre todo: ${and(muscles)}.`,
  week: (n, of) => `Semana ${n} de ${of}`,
  weekKind: {build: '', deload: 'Semana más suave', retest: 'Semana más suave, y después prueba otra vez las dos piernas'},
  previousWeek: 'Semana anterior',
  nextWeek: 'Semana siguiente',
  onwards: 'Cambiar también las semanas siguientes',
  run: 'Carrera',
  rest: 'Descanso',
  session: (length, n) => `${minutes(length)} · ${exercises(n)}`,
  minutes,
  count: exercises,
  more: (n) => `y ${number(n)} más`,
  empty: 'Todavía no hay nada en esta sesión.',
  noSession: 'No hay sesión este día.',
  start: 'Empezar la sesión',
  sessionDay: 'Día de entrenamiento',
  removeSession: 'Quitar la sesión',
  moveHandle: (name) => `Mover ${name}`,
  moveHint: 'Pulsa las flechas arriba y abajo para moverlo, izquierda y derecha para el día anterior o el siguiente.',
  change: (name) => `Cambiar ${name}`,
  details: (name) => `Cómo se hace: ${name}`,
  unknown: (id) => `Ejercicio desconocido (${id})`,
  up: 'Subir',
  down: 'Bajar',
  toDay: 'Mover al',
  swap: 'Sustituir',
  duplicate: 'Duplicar',
  remove: 'Quitar',
  locked: 'Lo fijó tu entrenador, así que se queda.',
  lockedShort: 'Entrenador',
  sets: 'Series',
  amount: {reps: 'Repeticiones', seconds: 'Segundos', contacts: 'Caídas'},
  restSeconds: 'Descanso, en segundos',
  fewer: (what) => `Menos: ${what}`,
  moreOf: (what) => `Más: ${what}`,
  sideLabel: 'Lados',
  sideOption: (side, first) => (side === 'both' ? `Ambos, empezando por la ${hand(first ?? 'left')}` : `Solo ${hand(side)}`),
  note: 'Tu nota',
  superset: 'Alternar con el siguiente',
  unsuperset: 'Hacerlo por separado',
  inTurns: 'Alternando',
  swapTitle: (name) => `En lugar de ${name}`,
  swapNone: 'Nada más hace el mismo trabajo con lo que tienes.',
  easier: 'Más fácil',
  harder: 'Más difícil',
  equal: 'Hace el mismo trabajo',
  add: 'Añadir un ejercicio',
  search: 'Buscar ejercicios',
  wanted: (name) => `${name} se unirá a tu semana en cuanto esté armada.`,
  searchNone: 'No se encontró nada. Prueba con otra palabra.',
  found: exercises,
  because: (kind, side, muscle) => `${work[kind]}${side === 'both' ? '' : `, ${sideOf[side]}`}: ${muscle}`,
  why: 'Por qué está aquí',
  undone: (what) => `Deshecho: ${what}`,
  redone: (what) => `Rehecho: ${what}`,
  did: {
    built: 'Tu semana está lista.',
    replaced: 'Una semana nueva según tus respuestas.',
    loaded: 'Rutina abierta.',
    move: (name, place, of) => `${name}: ahora es el número ${place} de ${of}.`,
    toDay: (name, day) => `${name}: movido al ${small(day)}.`,
    remove: (name) => `${name}: quitado.`,
    duplicate: (name) => `${name}: está dos veces en la sesión.`,
    swap: (from, to) => `${from}: sustituido por ${to}.`,
    add: (name, day) => `${name}: añadido el ${small(day)}.`,
    dose: (name, dose) => `${name}: ${dose}.`,
    side: (name, dose) => `${name}: ${dose}.`,
    note: (name) => `${name}: nota cambiada.`,
    superset: (name, joined) => (joined ? `${name}: alterna con el siguiente.` : `${name}: va por separado.`),
    sessionDay: (day) => `Sesión movida al ${small(day)}.`,
    removeSession: 'Sesión quitada.',
    addSession: (day) => `Sesión añadida el ${small(day)}.`,
    runs: (runs, sessions) =>
      `${runs.length ? `Carreras: ${small(and(runs))}.` : 'Sin carreras.'}${sessions.length ? ` Las sesiones pasan a: ${small(and(sessions))}.` : ' Las sesiones se quedan donde están.'}`,
    today: (day) => `${day} está planificado de nuevo, solo este día.`,
  },
  advice: {
    title: 'Vale la pena mirarlo',
    none: 'Se cumplen todas las reglas: tiempo, material, calentamiento y días suaves.',
    severity: {danger: 'Importante', warning: 'Mejor cambiarlo', info: 'Consejo'},
    texts: advice,
    remedy: (edit, name, day) => {
      switch (edit.kind) {
        case 'swap':
          return `Sustituir por ${name}`;
        case 'remove':
          return `Quitar ${name}`;
        case 'add':
          return `Añadir ${name}`;
        case 'dose':
          return `Menos series de ${name}`;
        case 'side': {
          const first = edit.first ?? edit.extra;
          return first ? `Empezar por la ${hand(first)}` : 'Quitar la serie extra';
        }
        case 'session-day':
          return `Mover al ${small(day)}`;
        case 'remove-session':
          return 'Quitar la sesión';
        default:
          return 'Moverlo';
      }
    },
  },
  offer: {
    title: 'Tus respuestas han cambiado',
    text: 'Cambiaste esta semana por tu cuenta, así que la dejamos como estaba.',
    accept: 'Hacer una semana nueva',
    decline: 'Conservar mi semana',
  },
  addSession: 'Añadir una sesión',
  moveSession: (day) => `Mover la sesión del ${small(day)}`,
  done: 'Listo',
  runs: {
    add: 'Añadir una carrera',
    remove: 'Quitar la carrera',
    move: (day) => `Mover la carrera del ${small(day)}`,
    hint: 'Con las flechas izquierda y derecha la mueves al día anterior o al siguiente.',
  },
  rule: {
    'two-hard': 'dos sesiones duras en un día',
    'hard-after-hard': 'días duros seguidos',
    'hard-on-run': 'una sesión dura en un día de carrera',
    'before-long-run': 'una sesión dura el día antes de tu tirada larga',
  },
  dayWith: (day, rule) => (rule ? `${day}: ${rule}` : `${day}: encaja`),
  nearest: (day) => (day ? `${day} es el día más cercano que encaja` : 'Ningún otro día encaja mejor'),
  today: {
    title: 'Cambiar solo este día',
    minutes: 'Minutos que tienes',
    missing: 'Lo que hoy no tienes',
    sore: 'Lo que está sensible',
    soreHint: 'Los ejercicios que lo cargan se dejan fuera hoy, y los saltos también.',
    quiet: 'Sin saltos, vive alguien debajo',
    submit: 'Volver a planificar este día',
    traded: 'Lo que se ha cambiado',
    same: 'Este día encaja como está.',
  },
  plan: {
    title: 'Todo el plan',
    week: (n) => `Semana ${n}`,
    volume: (sessions, n) => `${count(sessions, 'sesión', 'sesiones')}, ${minutes(n)}`,
    now: 'Esta semana',
    finish: 'Terminar esta semana',
    next: {
      'went-well': 'La semana fue bien. La siguiente sigue como estaba previsto, con un poco más donde superaste el objetivo.',
      'hard-enough': 'Ya fue bastante duro, así que la semana siguiente queda igual.',
      missed: 'Se hizo menos de la mitad de la semana, así que la siguiente queda igual.',
      'pain-holds': 'Hubo algo de dolor, así que la semana siguiente queda igual, sin saltos.',
      'pain-stops': 'Hubo más dolor, así que la semana siguiente es más ligera y sin saltos. Consulta a un profesional si sigue.',
    },
  },
  sides: {
    title: 'Izquierda y derecha a lo largo del tiempo',
    what: 'Qué quieres mirar',
    pain: 'Dolor más fuerte',
    lastSet: (name, unit) => `${name}, ${{reps: 'repeticiones', seconds: 'segundos', contacts: 'apoyos'}[unit]} de la última serie`,
    session: 'Sesión',
    at: (week, day) => `Semana ${week}, ${small(day)}`,
    note: 'Una sesión dice poco. Fíjate en si es el mismo lado en varias.',
  },
  resume: {title: 'Te quedaste a mitad de una sesión', text: 'Sigue donde la dejaste.', accept: 'Continuar', decline: 'Dejarla'},
  tabs: {
    title: 'Esta semana también se cambió en otra pestaña',
    text: 'Las dos siguen ahí. Elige una; la otra está a un solo deshacer.',
    mine: 'Quedarme con esta',
    theirs: 'Tomar la otra',
    taken: 'Tomada de otra pestaña.',
  },
  filters: {any: 'Todos', phase: 'Tipo', muscle: 'Músculo', equipment: 'Material', level: 'Nivel', nothing: 'Sin material'},
  showMore: 'Mostrar más',
  changePlan: 'Cambiar días, minutos o material',
  save: 'Guardar',
  saved: {
    kept: 'Guardado en este dispositivo.',
    passed: 'Entregado a este sitio. Descárgalo para tener tu propia copia.',
    failed: 'Este navegador no puede guardarlo. Descárgalo para tener una copia.',
  },
  export: {
    title: 'Llévatelo',
    ics: 'Archivo de calendario',
    link: 'Copiar un enlace',
    print: 'Imprimir',
    json: 'Descargar para más tarde (JSON)',
    csv: 'Tabla (CSV)',
    open: 'Abrir una rutina guardada',
    copied: 'Enlace copiado.',
    notCopied: 'Copia este enlace:',
    notOpened: (detail) => `No se pudo abrir esta rutina. ${detail} Aquí no ha cambiado nada.`,
    downloaded: (file) => `${file} descargado.`,
  },
  calendar: {
    title: 'Sesión de fuerza',
    perSession: (n) => `Alrededor de ${count(n, 'minuto')}`,
    start: 'Primer día',
    time: 'Hora',
    alarm: 'Aviso',
    alarmOf: (n) => (n ? `${minutes(n)} antes` : 'Ninguno'),
    zone: (name) => `En tu zona horaria, ${name}. Si vuelves a importarlo, se actualiza lo que ya está.`,
    download: 'Descargar',
  },
  guided: {
    label: (day) => `Sesión del ${small(day)}`,
  },
  log: {
    title: '¿Cómo fue?',
    done: 'Hice toda la sesión',
    effort: 'Qué tan duro fue',
    effortEnds: ['muy fácil', 'sin nada en reserva'],
    pain: (side) => `Peor dolor a la ${hand(side)}`,
    painEnds: ['ninguno', 'el peor'],
    save: 'Guardar',
    skip: 'Cerrar sin notas',
    painNote: 'Más de 5 sobre 10, o peor a la mañana siguiente: tómatelo con más calma la próxima vez y ve a un profesional si no se va.',
    thanks: 'Anotado.',
    managed: 'Lo que lograste en la última serie',
    managedOf: (name, side) => (side === 'both' ? name : `${name}, ${sideOf[side]}`),
    morning: (day) => `Fue peor la mañana después del ${small(day)}`,
  },
} satisfies Messages['routine'];
