import type {Side} from '../../catalogue/vocabulary.js';
import type {FindingKind} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {and, count, form, number, small} from './speech.js';

const minutes = (n: number): string => `${number(n)}\u00a0min`;
/** The only count that may break: a day of the week is narrow. */
const exercises = (n: number): string => `${number(n)} ${form(n, {one: 'exercice', other: 'exercices'})}`;

const work: Readonly<Record<FindingKind, string>> = {weakness: 'Force', control: 'Stabilité', tightness: 'Souplesse'};
const sideOf = {left: 'côté gauche', right: 'côté droit'} as const;
const on = (side: Side): string => (side === 'left' ? 'à gauche' : 'à droite');

/** By code; `about` is the exercise, where it is about one. */
const advice: Messages['routine']['advice']['texts'] = {
  'unknown-exercise': ({name}) => `L’exercice «\u202f${name}\u202f» n’est pas dans le catalogue. Remplacez-le ou retirez-le.`,
  'missing-equipment': ({name, things}) => `${name} demande\u202f: ${and(things)}.`,
  'sore-area': ({name, things}) => `${name} sollicite un endroit qui fait mal\u202f: ${and(things)}.`,
  'jumps-not-ready': ({name}) => `${name} comporte des sauts. Les sauts attendent qu’il n’y ait pas de douleur et une base de force.`,
  'pain-stops': ({name}) => `${name} sollicite votre corps alors que la douleur demande une pause.`,
  'above-level': ({name}) => `${name} est d’un niveau au-dessus de celui que vous avez choisi.`,
  'favoured-side-second': ({name}) => `${name}\u202f: commencez par le côté que désignent vos réponses.`,
  'extra-on-stronger': ({name}) => `${name}\u202f: la série de plus est du côté qui en a moins besoin.`,
  'extra-without-turns': ({name}) => `${name} fait travailler les deux jambes à la fois\u202f: une série de plus ne peut pas en favoriser une.`,
  'empty-session': () => 'Cette séance est vide. Ajoutez un exercice ou retirez la séance.',
  'no-warm-up': () => 'Commencez par un exercice d’échauffement.',
  'jumps-late': () => 'Sautez pendant que vos jambes sont fraîches, avant le renforcement.',
  'over-minutes': ({count: n, over}) => `Environ ${n} minutes, ${over} de plus que ce dont vous disposez.`,
  'see-someone-first': () => 'Voyez un professionnel avant de vous entraîner\u202f: une de vos réponses le demande.',
  'hard-after-hard': () => 'Deux jours difficiles se suivent. Laissez un jour facile entre les deux.',
  'too-many-days': ({count: n, over}) => `${n} séances, ${over} de plus que votre choix.`,
};

export const routine = {
  form: {
    title: 'Composez votre semaine',
    intro: 'Quelques séances de renforcement qui trouvent leur place autour de vos sorties. Vous pouvez tout modifier ensuite.',
    days: 'Séances par semaine',
    minutes: 'Minutes par séance',
    minutesOf: minutes,
    level: 'Votre pratique du renforcement jusqu’ici',
    equipment: 'Ce que vous avez',
    equipmentHint: 'Rien, c’est très bien\u202f: un sol et un mur suffisent.',
    runDays: 'Jours où vous courez',
    runDaysHint: 'Les séances se placent autour de vos sorties.',
    weeks: 'Durée du programme, en semaines',
    weeksOf: (n) => count(n, 'semaine'),
    build: 'Composer ma semaine',
    rebuild: 'La composer à nouveau',
    cancel: 'Garder la semaine telle quelle',
    empty: 'Commencer par une semaine vide',
    painFirst: 'D’après vos réponses, la douleur doit d’abord se calmer\u202f: il n’y a donc rien à entraîner pour l’instant. Voyez un professionnel si elle persiste. Quand cela ira mieux, modifiez cette réponse dans le quiz.',
    nothingFits: 'Rien dans le catalogue ne correspond à ces souhaits. Essayez plus de minutes, ou cochez quelque chose que vous avez.',
  },
  title: 'Votre semaine',
  summary: (sessions, length, runs) => [count(sessions, 'séance'), `${minutes(length)} au plus chacune`, ...(runs ? [count(runs, 'sortie')] : [])].join(' · '),
  favours: (side) => `Votre ${sideOf[side]} commence. Là où vos réponses le désignent, il fait une série de plus.`,
  about: (muscles) => `Ce programme fait surtout travailler\u202f: ${and(muscles)}.`,
  week: (n, of) => `Semaine ${n} sur ${of}`,
  weekKind: {build: '', deload: 'Semaine plus légère', retest: 'Semaine plus légère, puis nouveau test des deux jambes'},
  previousWeek: 'Semaine précédente',
  nextWeek: 'Semaine suivante',
  onwards: 'Modifier aussi les semaines suivantes',
  run: 'Course',
  rest: 'Repos',
  session: (length, n) => `${minutes(length)} · ${exercises(n)}`,
  minutes,
  count: exercises,
  more: (n) => `et ${number(n)} de plus`,
  empty: 'Encore rien dans cette séance.',
  noSession: 'Pas de séance ce jour-là.',
  start: 'Commencer la séance',
  sessionDay: 'Jour d’entraînement',
  removeSession: 'Retirer la séance',
  moveHandle: (name) => `Déplacer ${name}`,
  moveHint: 'Appuyez sur les flèches haut et bas pour le déplacer, gauche et droite pour le jour d’avant ou d’après.',
  change: (name) => `Modifier ${name}`,
  details: (name) => `Comment faire\u202f: ${name}`,
  unknown: (id) => `Exercice inconnu (${id})`,
  up: 'Monter',
  down: 'Descendre',
  toDay: 'Déplacer au',
  swap: 'Remplacer',
  duplicate: 'Dupliquer',
  remove: 'Retirer',
  locked: 'Fixé par votre coach\u202f: il reste donc.',
  lockedShort: 'Coach',
  sets: 'Séries',
  amount: {reps: 'Répétitions', seconds: 'Secondes', contacts: 'Réceptions'},
  restSeconds: 'Repos, en secondes',
  fewer: (what) => `Moins\u202f: ${what}`,
  moreOf: (what) => `Plus\u202f: ${what}`,
  sideLabel: 'Côtés',
  sideOption: (side, first) => (side === 'both' ? `Les deux, en commençant ${on(first ?? 'left')}` : `Seulement ${on(side)}`),
  note: 'Votre note',
  superset: 'Alterner avec le suivant',
  unsuperset: 'Le faire seul',
  inTurns: 'En alternance',
  swapTitle: (name) => `À la place de ${name}`,
  swapNone: 'Rien d’autre ne fait le même travail avec ce que vous avez.',
  easier: 'Plus facile',
  harder: 'Plus difficile',
  equal: 'Fait le même travail',
  add: 'Ajouter un exercice',
  search: 'Chercher un exercice',
  wanted: (name) => `${name} rejoindra votre semaine dès qu’elle sera composée.`,
  searchNone: 'Rien trouvé. Essayez un autre mot.',
  found: exercises,
  because: (kind, side, muscle) => `${work[kind]}${side === 'both' ? '' : `, ${sideOf[side]}`}\u202f: ${muscle}`,
  why: 'Pourquoi il est là',
  undone: (what) => `Annulé\u202f: ${what}`,
  redone: (what) => `Rétabli\u202f: ${what}`,
  did: {
    built: 'Votre semaine est prête.',
    replaced: 'Une nouvelle semaine d’après vos réponses.',
    loaded: 'Programme ouvert.',
    move: (name, place, of) => `${name}\u202f: maintenant numéro ${place} sur ${of}.`,
    toDay: (name, day) => `${name}\u202f: déplacé au ${small(day)}.`,
    remove: (name) => `${name}\u202f: retiré.`,
    duplicate: (name) => `${name}\u202f: deux fois dans la séance.`,
    swap: (from, to) => `${from} remplacé par ${to}.`,
    add: (name, day) => `${name}\u202f: ajouté le ${small(day)}.`,
    dose: (name, dose) => `${name}\u202f: ${dose}.`,
    side: (name, dose) => `${name}\u202f: ${dose}.`,
    note: (name) => `${name}\u202f: note modifiée.`,
    superset: (name, joined) => (joined ? `${name}\u202f: en alternance avec le suivant.` : `${name}\u202f: seul.`),
    sessionDay: (day) => `Séance déplacée au ${small(day)}.`,
    removeSession: 'Séance retirée.',
    addSession: (day) => `Séance ajoutée le ${small(day)}.`,
    runs: (runs, sessions) =>
      `${runs.length ? `Courses\u202f: ${small(and(runs))}.` : 'Aucune course.'}${sessions.length ? ` Les séances se placent\u202f: ${small(and(sessions))}.` : ' Les séances restent où elles sont.'}`,
    today: (day) => `${day} est replanifié, ce jour seulement.`,
  },
  advice: {
    title: 'À regarder',
    none: 'Toutes les règles sont respectées\u202f: temps, matériel, échauffement et jours faciles.',
    severity: {danger: 'Important', warning: 'À changer de préférence', info: 'Conseil'},
    texts: advice,
    remedy: (edit, name, day) => {
      switch (edit.kind) {
        case 'swap':
          return `Remplacer par ${name}`;
        case 'remove':
          return `Retirer ${name}`;
        case 'add':
          return `Ajouter ${name}`;
        case 'dose':
          return `Moins de séries\u202f: ${name}`;
        case 'side': {
          const first = edit.first ?? edit.extra;
          return first ? `Commencer ${on(first)}` : 'Enlever la série de plus';
        }
        case 'session-day':
          return `Déplacer au ${small(day)}`;
        case 'remove-session':
          return 'Retirer la séance';
        default:
          return 'Le déplacer';
      }
    },
  },
  offer: {
    title: 'Vos réponses ont changé',
    text: 'Vous avez modifié cette semaine vous-même\u202f: elle est donc restée telle quelle.',
    accept: 'Faire une nouvelle semaine',
    decline: 'Garder ma semaine',
  },
  addSession: 'Ajouter une séance',
  moveSession: (day) => `Déplacer la séance du ${small(day)}`,
  done: 'Terminé',
  runs: {
    add: 'Ajouter une course',
    remove: 'Retirer la course',
    move: (day) => `Déplacer la course du ${small(day)}`,
    hint: 'Les flèches gauche et droite la déplacent au jour d’avant ou d’après.',
  },
  rule: {
    'two-hard': 'deux séances dures le même jour',
    'hard-after-hard': 'des jours durs côte à côte',
    'hard-on-run': 'une séance dure un jour de course',
    'before-long-run': 'une séance dure la veille de votre sortie longue',
  },
  dayWith: (day, rule) => (rule ? `${day}\u202f: ${rule}` : `${day}\u202f: convient`),
  nearest: (day) => (day ? `${day} est le jour le plus proche qui convient` : 'Aucun autre jour ne convient mieux'),
  today: {
    title: 'Modifier ce jour seulement',
    minutes: 'Minutes dont vous disposez',
    missing: 'Ce que vous n’avez pas aujourd’hui',
    sore: 'Ce qui est sensible',
    soreHint: 'Les exercices qui le sollicitent sont laissés de côté aujourd’hui, les sauts aussi.',
    quiet: 'Pas de sauts, quelqu’un habite en dessous',
    submit: 'Replanifier ce jour',
    traded: 'Ce qui a été échangé',
    same: 'Ce jour convient tel qu’il est.',
  },
  plan: {
    title: 'Tout le programme',
    week: (n) => `Semaine ${n}`,
    volume: (sessions, n) => `${count(sessions, 'séance')}, ${minutes(n)}`,
    now: 'Cette semaine',
    finish: 'Terminer cette semaine',
    next: {
      'went-well': 'La semaine s’est bien passée. La suivante continue comme prévu, avec un peu plus là où vous avez dépassé l’objectif.',
      'hard-enough': 'C’était assez dur, la semaine suivante reste donc la même.',
      missed: 'Moins de la moitié de la semaine a été faite, la suivante reste donc la même.',
      'pain-holds': 'Il y a eu un peu de douleur, la semaine suivante reste donc la même, sans sauts.',
      'pain-stops': 'Il y a eu plus de douleur, la semaine suivante est donc plus légère et sans sauts. Consultez un professionnel si elle persiste.',
    },
  },
  sides: {
    title: 'Gauche et droite au fil du temps',
    what: 'Ce que vous voulez regarder',
    pain: 'Douleur la plus forte',
    lastSet: (name, unit) => `${name}, ${{reps: 'répétitions', seconds: 'secondes', contacts: 'appuis'}[unit]} de la dernière série`,
    session: 'Séance',
    at: (week, day) => `Semaine ${week}, ${small(day)}`,
    note: 'Une seule séance dit peu de choses. Regardez si c’est le même côté sur plusieurs.',
  },
  resume: {title: 'Vous vous êtes arrêté au milieu d’une séance', text: 'Elle reprend là où vous l’avez laissée.', accept: 'Continuer', decline: 'Laisser'},
  tabs: {
    title: 'Cette semaine a aussi été modifiée dans un autre onglet',
    text: 'Les deux sont encore là. Choisissez-en une\u202f; un retour en arrière suffit pour revoir l’autre.',
    mine: 'Garder celle-ci',
    theirs: 'Prendre l’autre',
    taken: 'Reprise d’un autre onglet.',
  },
  filters: {any: 'Tous', phase: 'Genre', muscle: 'Muscle', equipment: 'Matériel', level: 'Niveau', nothing: 'Sans matériel'},
  showMore: 'Afficher plus',
  changePlan: 'Modifier les jours, les minutes ou le matériel',
  save: 'Enregistrer',
  saved: {
    kept: 'Enregistré sur cet appareil.',
    passed: 'Transmis à ce site. Téléchargez-le pour en garder vous-même une copie.',
    failed: 'Ce navigateur ne peut pas le conserver. Téléchargez-le pour en garder une copie.',
  },
  export: {
    title: 'À emporter',
    ics: 'Fichier de calendrier',
    link: 'Copier un lien',
    print: 'Imprimer',
    json: 'Télécharger pour plus tard (JSON)',
    csv: 'Tableau (CSV)',
    open: 'Ouvrir un programme enregistré',
    copied: 'Lien copié.',
    notCopied: 'Copiez ce lien\u202f:',
    notOpened: (detail) => `Ce programme n’a pas pu être ouvert. ${detail} Rien n’a changé ici.`,
    downloaded: (file) => `${file} téléchargé.`,
  },
  calendar: {
    title: 'Séance de renforcement',
    perSession: (n) => `Environ ${count(n, 'minute')}`,
    start: 'Premier jour',
    time: 'Heure',
    alarm: 'Rappel',
    alarmOf: (n) => (n ? `${minutes(n)} avant` : 'Aucun'),
    zone: (name) => `Dans votre fuseau horaire, ${name}. Un nouvel import met à jour ce qui s’y trouve déjà.`,
    download: 'Télécharger',
  },
  guided: {
    label: (day) => `Séance du ${small(day)}`,
  },
  log: {
    title: 'Comment était-ce\u202f?',
    done: 'J’ai fait toute la séance',
    effort: 'À quel point c’était dur',
    effortEnds: ['très facile', 'plus rien en réserve'],
    pain: (side) => `Pire douleur ${on(side)}`,
    painEnds: ['aucune', 'la pire'],
    save: 'Enregistrer',
    skip: 'Fermer sans notes',
    painNote: 'Plus de 5 sur 10, ou pire le lendemain matin\u202f: allez-y plus doucement la prochaine fois, et voyez un professionnel si cela persiste.',
    thanks: 'C’est noté.',
    managed: 'Ce que vous avez réussi à la dernière série',
    managedOf: (name, side) => (side === 'both' ? name : `${name}, ${sideOf[side]}`),
    morning: (day) => `C’était pire le matin après ${small(day)}`,
  },
} satisfies Messages['routine'];
