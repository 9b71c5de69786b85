import type {FindingKind} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {common, dutch, sided} from './common.js';

const {and, count} = dutch;
const exercises = {one: 'oefening', other: 'oefeningen'};
const weeks = {one: 'week', other: 'weken'};

const work: Readonly<Record<FindingKind, string>> = {weakness: 'Traint', control: 'Stabiliseert', tightness: 'Maakt losser'};

/** What a rule of the plan says, by its code; `about` is the exercise. */
const advice: Messages['routine']['advice']['texts'] = {
  'unknown-exercise': ({name}) => `De oefening ‘${name}’ staat niet in de catalogus. Ruil of verwijder hem.`,
  'missing-equipment': ({name, things}) => `${name} vraagt: ${and(things)}.`,
  'sore-area': ({name, things}) => `${name} belast een plek die pijn doet: ${and(things)}.`,
  'jumps-not-ready': ({name}) => `${name} is een sprong. Sprongen wachten tot er geen pijn is en er een basis van kracht is.`,
  'pain-stops': ({name}) => `${name} belast je lichaam terwijl de pijn om een pauze vraagt.`,
  'above-level': ({name}) => `${name} is een niveau hoger dan je hebt gekozen.`,
  'favoured-side-second': ({name}) => `${name}: begin met de kant waar je antwoorden naar wijzen.`,
  'extra-on-stronger': ({name}) => `${name}: de extra set staat bij de kant die hem minder nodig heeft.`,
  'extra-without-turns': ({name}) => `${name} traint beide benen tegelijk, dus een extra set kan er niet één voortrekken.`,
  'empty-session': () => 'Deze training is leeg. Voeg een oefening toe of verwijder hem.',
  'no-warm-up': () => 'Begin met een oefening om op te warmen.',
  'jumps-late': () => 'Spring zolang je benen fris zijn, voor de krachttraining.',
  'over-minutes': ({count: n, over}) => `Ongeveer ${n} minuten, ${over} meer dan je hebt.`,
  'see-someone-first': () => 'Ga naar een deskundige voor je traint: een van je antwoorden vraagt daarom.',
  'hard-after-hard': () => 'Twee zware dagen volgen op elkaar. Laat er een rustige dag tussen.',
  'too-many-days': ({count: n, over}) => `${n} trainingen, ${over} meer dan je koos.`,
};

export const routine = {
  form: {
    title: 'Bouw je week',
    intro: 'Een paar krachttrainingen die om je looptrainingen heen passen. Daarna kun je alles nog veranderen.',
    days: 'Trainingen per week',
    minutes: 'Minuten per training',
    minutesOf: (n) => `${n} min`,
    level: 'Je krachttraining tot nu toe',
    equipment: 'Wat je hebt',
    equipmentHint: 'Niets is ook goed: een vloer en een muur zijn genoeg.',
    runDays: 'Dagen dat je loopt',
    runDaysHint: 'De trainingen voegen zich om je looptrainingen heen.',
    weeks: 'Lengte van het schema, in weken',
    weeksOf: (n) => count(n, weeks),
    build: 'Bouw mijn week',
    rebuild: 'Bouw opnieuw',
    cancel: 'Laat de week zoals hij is',
    empty: 'Begin met een lege week',
    painFirst: 'Je antwoorden zeggen dat de pijn eerst moet zakken, dus er is nu niets om voor te trainen. Ga naar een deskundige als hij blijft. Is het beter, wijzig dan dat antwoord in de quiz.',
    nothingFits: 'Niets in de catalogus past bij deze wensen. Probeer meer minuten of vink iets aan wat je hebt.',
  },
  title: 'Je week',
  summary: (sessions, minutes, runs) =>
    [count(sessions, {one: 'training', other: 'trainingen'}), `tot ${minutes} min per keer`, ...(runs ? [count(runs, {one: 'looptraining', other: 'looptrainingen'})] : [])].join(' · '),
  favours: (side) => `Je ${sided[side]}kant begint. Waar je antwoorden daarop wijzen, doet hij een set meer.`,
  about: (muscles) => `Dit schema traint vooral: ${and(muscles)}.`,
  week: (n, of) => `Week ${n} van ${of}`,
  weekKind: {build: '', deload: 'Rustigere week', retest: 'Rustigere week, daarna beide benen opnieuw testen'},
  previousWeek: 'Vorige week',
  nextWeek: 'Volgende week',
  onwards: 'Wijzig ook de weken daarna',
  run: 'Lopen',
  rest: 'Rust',
  session: (minutes, n) => `${minutes} min · ${count(n, exercises)}`,
  minutes: (n) => `${n} min`,
  count: (n) => count(n, exercises),
  more: (n) => `en nog ${n}`,
  empty: 'Er staat nog niets in deze training.',
  noSession: 'Geen training op deze dag.',
  start: 'Start de training',
  sessionDay: 'Trainen op',
  removeSession: 'Training verwijderen',
  moveHandle: (name) => `Verplaats: ${name}`,
  moveHint: 'Druk op de pijltjes omhoog en omlaag om het te verplaatsen, op links en rechts voor de dag ervoor of erna.',
  change: (name) => `Wijzig: ${name}`,
  details: (name) => `Zo doe je het: ${name}`,
  unknown: (id) => `Onbekende oefening (${id})`,
  up: 'Omhoog',
  down: 'Omlaag',
  toDay: 'Verplaats naar',
  swap: 'Ruilen',
  duplicate: 'Verdubbelen',
  remove: 'Verwijderen',
  locked: 'Door je coach gekozen, dus het blijft.',
  lockedShort: 'Van je coach',
  sets: 'Aantal sets',
  amount: {reps: 'Herhalingen', seconds: 'Seconden', contacts: 'Landingen'},
  restSeconds: 'Rust, seconden',
  fewer: (what) => `Minder: ${what}`,
  moreOf: (what) => `Meer: ${what}`,
  sideLabel: 'Kanten',
  sideOption: (side, first) => (side === 'both' ? `Beide, eerst ${common.side(first ?? 'left')}` : `Alleen ${common.side(side)}`),
  note: 'Je notitie',
  superset: 'Om en om met de volgende',
  unsuperset: 'Apart doen',
  inTurns: 'Om en om',
  swapTitle: (name) => `In plaats van: ${name}`,
  swapNone: 'Niets anders doet hetzelfde met wat je hebt.',
  easier: 'Makkelijker',
  harder: 'Zwaarder',
  equal: 'Doet hetzelfde',
  add: 'Oefening toevoegen',
  search: 'Zoek oefeningen',
  wanted: (name) => `${name} komt in je week zodra die is gebouwd.`,
  searchNone: 'Niets gevonden. Probeer een ander woord.',
  found: (n) => count(n, exercises),
  because: (kind, side, muscle) => `${work[kind]}: ${muscle}${side === 'both' ? '' : ` ${common.side(side)}`}`,
  why: 'Waarom hij hier staat',
  undone: (what) => `Ongedaan gemaakt: ${what}`,
  redone: (what) => `Opnieuw gedaan: ${what}`,
  did: {
    built: 'Je week is klaar.',
    replaced: 'Een nieuwe week uit je antwoorden.',
    loaded: 'Schema geopend.',
    move: (name, place, of) => `${name} is nu nummer ${place} van ${of}.`,
    toDay: (name, day) => `${name} verplaatst naar ${day}.`,
    remove: (name) => `${name} verwijderd.`,
    duplicate: (name) => `${name} staat twee keer in de training.`,
    swap: (from, to) => `${from} geruild voor ${to}.`,
    add: (name, day) => `${name} toegevoegd op ${day}.`,
    dose: (name, dose) => `${name}: ${dose}.`,
    side: (name, dose) => `${name}: ${dose}.`,
    note: (name) => `Notitie gewijzigd: ${name}.`,
    superset: (name, joined) => (joined ? `${name} gaat om en om met de volgende.` : `${name} staat weer apart.`),
    sessionDay: (day) => `Training verplaatst naar ${day}.`,
    removeSession: 'Training verwijderd.',
    addSession: (day) => `Training op ${day} toegevoegd.`,
    runs: (runs, sessions) => `${runs.length ? `Lopen op ${and(runs)}.` : 'Geen lopen.'}${sessions.length ? ` De trainingen komen op ${and(sessions)}.` : ' De trainingen blijven waar ze zijn.'}`,
    today: (day) => `${day} is opnieuw gepland, alleen deze dag.`,
  },
  advice: {
    title: 'Kijk hier nog eens naar',
    none: 'Alle regels nageleefd: tijd, materiaal, opwarmen en rustige dagen.',
    severity: {danger: 'Belangrijk', warning: 'Beter veranderen', info: 'Tip'},
    texts: advice,
    remedy: (edit, name, day) => {
      switch (edit.kind) {
        case 'swap':
          return `Ruilen voor ${name}`;
        case 'remove':
          return `Verwijderen: ${name}`;
        case 'add':
          return `Toevoegen: ${name}`;
        case 'dose':
          return `Minder sets: ${name}`;
        case 'side': {
          const first = edit.first ?? edit.extra;
          return first ? `Begin ${common.side(first)}` : 'Extra set weglaten';
        }
        case 'session-day':
          return `Verplaatsen naar ${day}`;
        case 'remove-session':
          return 'Training verwijderen';
        default:
          return 'Verplaatsen';
      }
    },
  },
  offer: {
    title: 'Je antwoorden zijn veranderd',
    text: 'Je hebt deze week zelf gewijzigd, dus hij is gebleven zoals hij was.',
    accept: 'Maak een nieuwe week',
    decline: 'Houd mijn week',
  },
  addSession: 'Training toevoegen',
  moveSession: (day) => `Training op ${day} verplaatsen`,
  done: 'Klaar',
  runs: {
    add: 'Loop toevoegen',
    remove: 'Loop verwijderen',
    move: (day) => `Loop op ${day} verplaatsen`,
    hint: 'Met de pijltjes naar links en rechts verplaats je hem naar de dag ervoor of erna.',
  },
  rule: {
    'two-hard': 'twee zware trainingen op één dag',
    'hard-after-hard': 'zware dagen naast elkaar',
    'hard-on-run': 'een zware training op een loopdag',
    'before-long-run': 'een zware training op de dag voor je lange loop',
  },
  dayWith: (day, rule) => (rule ? `${day}: ${rule}` : `${day}: past`),
  nearest: (day) => (day ? `${day} is de dichtstbijzijnde dag die past` : 'Geen andere dag past beter'),
  today: {
    title: 'Alleen deze dag wijzigen',
    minutes: 'Minuten die je hebt',
    missing: 'Wat je vandaag niet hebt',
    sore: 'Wat gevoelig is',
    soreHint: 'Oefeningen die het belasten vallen vandaag weg, sprongen ook.',
    quiet: 'Geen sprongen, er woont iemand onder mij',
    submit: 'Deze dag opnieuw plannen',
    traded: 'Wat er geruild is',
    same: 'Deze dag past zoals hij is.',
  },
  plan: {
    title: 'Het hele plan',
    week: (n) => `Week ${n}`,
    volume: (sessions, minutes) => `${count(sessions, {one: 'training', other: 'trainingen'})}, ${minutes} min`,
    now: 'Deze week',
    finish: 'Deze week afronden',
    next: {
      'went-well': 'De week ging goed. De volgende gaat verder zoals gepland, met iets meer waar je boven het doel zat.',
      'hard-enough': 'Dat was zwaar genoeg, dus de volgende week blijft hetzelfde.',
      missed: 'Minder dan de helft van de week is gedaan, dus de volgende week blijft hetzelfde.',
      'pain-holds': 'Er was wat pijn, dus de volgende week blijft hetzelfde, zonder sprongen.',
      'pain-stops': 'Er was meer pijn, dus de volgende week is lichter en zonder sprongen. Ga naar een deskundige als het blijft.',
    },
  },
  sides: {
    title: 'Links en rechts in de loop van de tijd',
    what: 'Wat je wilt bekijken',
    pain: 'Ergste pijn',
    lastSet: (name, unit) => `${name}, ${{reps: 'herhalingen', seconds: 'seconden', contacts: 'landingen'}[unit]} in de laatste set`,
    session: 'Training',
    at: (week, day) => `Week ${week}, ${day}`,
    note: 'Eén training zegt weinig. Let erop of het bij meerdere dezelfde kant is.',
  },
  resume: {title: 'Je bent midden in een training gestopt', text: 'Hij gaat verder waar je gebleven was.', accept: 'Doorgaan', decline: 'Laat maar'},
  tabs: {
    title: 'Deze week is ook in een ander tabblad gewijzigd',
    text: 'Beide zijn er nog. Kies er een; met één keer ongedaan maken heb je de andere terug.',
    mine: 'Deze houden',
    theirs: 'De andere nemen',
    taken: 'Overgenomen uit een ander tabblad.',
  },
  filters: {any: 'Alle', phase: 'Soort', muscle: 'Spier', equipment: 'Materiaal', level: 'Niveau', nothing: 'Niets nodig'},
  showMore: 'Meer tonen',
  changePlan: 'Dagen, minuten of materiaal wijzigen',
  save: 'Opslaan',
  saved: {
    kept: 'Opgeslagen op dit apparaat.',
    passed: 'Doorgegeven aan deze website. Download het om zelf een kopie te houden.',
    failed: 'Deze browser kan het niet bewaren. Download het om een kopie te houden.',
  },
  export: {
    title: 'Neem het mee',
    ics: 'Agendabestand',
    link: 'Kopieer een link',
    print: 'Afdrukken',
    json: 'Downloaden voor later (JSON)',
    csv: 'Tabel (CSV)',
    open: 'Open een bewaard schema',
    copied: 'Link gekopieerd.',
    notCopied: 'Kopieer deze link:',
    notOpened: (detail) => `Dit schema kon niet worden geopend. ${detail} Hier is niets veranderd.`,
    downloaded: (file) => `${file} gedownload.`,
  },
  calendar: {
    title: 'Krachttraining',
    perSession: (minutes) => `Ongeveer ${count(minutes, {one: 'minuut', other: 'minuten'})}`,
    start: 'Eerste dag',
    time: 'Tijd',
    alarm: 'Herinnering',
    alarmOf: (minutes) => (minutes ? `${minutes} min ervoor` : 'Geen'),
    zone: (name) => `In jouw tijdzone, ${name}. Importeer je het nog eens, dan wordt bijgewerkt wat er al staat.`,
    download: 'Downloaden',
  },
  guided: {
    label: (day) => `Training op ${day}`,
  },
  log: {
    title: 'Hoe ging het?',
    done: 'Ik heb de hele training gedaan',
    effort: 'Hoe zwaar het was',
    effortEnds: ['heel licht', 'niets meer over'],
    pain: (side) => `Ergste pijn ${common.side(side)}`,
    painEnds: ['geen', 'ergste'],
    save: 'Opslaan',
    skip: 'Sluiten zonder notities',
    painNote: 'Meer dan 5 van de 10, of de volgende ochtend erger: doe het de volgende keer rustiger aan, en ga naar een deskundige als het blijft.',
    thanks: 'Genoteerd.',
    managed: 'Wat je in de laatste set hebt gehaald',
    managedOf: (name, side) => (side === 'both' ? name : `${name}, ${common.side(side)}`),
    morning: (day) => `De ochtend na ${day} was het erger`,
  },
} satisfies Messages['routine'];
