import type {FindingKind} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {common, german, sided} from './common.js';

const {and, count} = german;
const exercises = {one: 'Übung', other: 'Übungen'};
const weeks = {one: 'Woche', other: 'Wochen'};

const work: Readonly<Record<FindingKind, string>> = {weakness: 'Kräftigt', control: 'Stabilisiert', tightness: 'Lockert'};

/** What a rule of the plan says, by its code; `about` is the exercise. */
const advice: Readonly<Record<string, (about: string) => string>> = {
  'unknown-exercise': () => 'Eine Übung steht nicht im Katalog. Tausch sie oder entferne sie.',
  'missing-equipment': (about) => `${about} braucht etwas, das du nicht hast.`,
  'sore-area': (about) => `${about} belastet eine Stelle, die wehtut.`,
  'jumps-not-ready': (about) => `${about} ist ein Sprung. Sprünge warten, bis nichts wehtut und eine Grundlage an Kraft da ist.`,
  'pain-stops': (about) => `${about} belastet deinen Körper, während der Schmerz für eine Pause spricht.`,
  'above-level': (about) => `${about} liegt eine Stufe über der, die du gewählt hast.`,
  'favoured-side-second': (about) => `${about}: Beginne mit der Seite, auf die deine Antworten weisen.`,
  'extra-on-stronger': (about) => `${about}: Der zusätzliche Satz liegt auf der Seite, die ihn weniger braucht.`,
  'extra-without-turns': (about) => `${about} trainiert beide Beine zugleich, ein zusätzlicher Satz kann also keins bevorzugen.`,
  'empty-session': () => 'Diese Einheit ist leer. Füg eine Übung hinzu oder entferne die Einheit.',
  'no-warm-up': () => 'Beginne mit einer Übung zum Aufwärmen.',
  'jumps-late': () => 'Spring, solange deine Beine frisch sind, vor dem Krafttraining.',
  'over-minutes': () => 'Diese Einheit dauert länger, als du Zeit hast.',
  'see-someone-first': () => 'Sprich mit einer Fachperson, bevor du trainierst: Eine deiner Antworten braucht das.',
  'hard-after-hard': () => 'Zwei harte Tage folgen aufeinander. Lass einen leichten Tag dazwischen.',
  'too-many-days': () => 'Das sind mehr Einheiten, als du gewählt hast.',
};

export const routine = {
  form: {
    title: 'Bau deine Woche',
    intro: 'Ein paar Krafteinheiten, die sich um deine Läufe legen. Danach kannst du alles ändern.',
    days: 'Einheiten pro Woche',
    minutes: 'Minuten pro Einheit',
    minutesOf: (n) => `${n} min`,
    level: 'Dein Krafttraining bisher',
    equipment: 'Was du hast',
    equipmentHint: 'Nichts ist auch gut: Boden und Wand genügen.',
    runDays: 'Tage, an denen du läufst',
    runDaysHint: 'Die Einheiten legen sich um deine Läufe.',
    weeks: 'Dauer des Plans in Wochen',
    weeksOf: (n) => count(n, weeks),
    build: 'Meine Woche bauen',
    rebuild: 'Neu bauen',
    cancel: 'Woche lassen, wie sie ist',
    painFirst: 'Nach deinen Antworten muss sich erst der Schmerz legen, im Moment gibt es also nichts zu trainieren. Wende dich an eine Fachperson, wenn er bleibt. Ist es besser, ändere diese Antwort im Quiz.',
    nothingFits: 'Nichts im Katalog passt zu diesen Wünschen. Versuch es mit mehr Minuten oder kreuz etwas an, das du hast.',
  },
  title: 'Deine Woche',
  summary: (sessions, minutes, runs) =>
    [count(sessions, {one: 'Einheit', other: 'Einheiten'}), `je bis ${minutes} min`, ...(runs ? [count(runs, {one: 'Lauf', other: 'Läufe'})] : [])].join(' · '),
  favours: (side) => `Deine ${sided[side]} Seite beginnt. Wo deine Antworten darauf weisen, macht sie einen Satz mehr.`,
  about: (muscles) => `Dieser Plan trainiert vor allem: ${and(muscles)}.`,
  week: (n, of) => `Woche ${n} von ${of}`,
  weekKind: {build: '', deload: 'Leichtere Woche', retest: 'Leichtere Woche, dann beide Beine neu testen'},
  previousWeek: 'Vorige Woche',
  nextWeek: 'Nächste Woche',
  onwards: 'Auch die folgenden Wochen ändern',
  run: 'Lauf',
  rest: 'Frei',
  session: (minutes, n) => `${minutes} min · ${count(n, exercises)}`,
  minutes: (n) => `${n} min`,
  count: (n) => count(n, exercises),
  more: (n) => `und ${n} weitere`,
  empty: 'In dieser Einheit ist noch nichts.',
  noSession: 'Keine Einheit an diesem Tag.',
  start: 'Einheit starten',
  sessionDay: 'Trainieren am',
  removeSession: 'Einheit entfernen',
  moveHandle: (name) => `Verschieben: ${name}`,
  moveHint: 'Die Pfeiltasten nach oben und unten verschieben es, die nach links und rechts auf den Tag davor oder danach.',
  change: (name) => `Ändern: ${name}`,
  details: (name) => `So geht es: ${name}`,
  unknown: (id) => `Unbekannte Übung (${id})`,
  up: 'Nach oben',
  down: 'Nach unten',
  toDay: 'Verschieben auf',
  swap: 'Tauschen',
  duplicate: 'Verdoppeln',
  remove: 'Entfernen',
  locked: 'Von deinem Coach festgelegt, deshalb bleibt es.',
  lockedShort: 'Vom Coach',
  sets: 'Sätze',
  amount: {reps: 'Wiederholungen', seconds: 'Sekunden', contacts: 'Landungen'},
  restSeconds: 'Pause in Sekunden',
  fewer: (what) => `Weniger: ${what}`,
  moreOf: (what) => `Mehr: ${what}`,
  sideLabel: 'Seiten',
  sideOption: (side, first) => (side === 'both' ? `Beide, erst ${common.side(first ?? 'left')}` : `Nur ${common.side(side)}`),
  note: 'Deine Notiz',
  superset: 'Im Wechsel mit der nächsten',
  unsuperset: 'Für sich allein machen',
  inTurns: 'Im Wechsel',
  swapTitle: (name) => `Statt: ${name}`,
  swapNone: 'Mit dem, was du hast, tut nichts anderes denselben Dienst.',
  easier: 'Leichter',
  harder: 'Schwerer',
  equal: 'Tut denselben Dienst',
  add: 'Übung hinzufügen',
  search: 'Übungen suchen',
  wanted: (name) => `${name} kommt in deine Woche, sobald sie gebaut ist.`,
  searchNone: 'Nichts gefunden. Versuch ein anderes Wort.',
  found: (n) => count(n, exercises),
  because: (kind, side, muscle) => `${work[kind]}: ${muscle}${side === 'both' ? '' : ` ${common.side(side)}`}`,
  why: 'Warum sie hier steht',
  undone: (what) => `Rückgängig gemacht: ${what}`,
  redone: (what) => `Wiederhergestellt: ${what}`,
  did: {
    built: 'Deine Woche ist fertig.',
    replaced: 'Eine neue Woche aus deinen Antworten.',
    loaded: 'Plan geöffnet.',
    move: (name, place, of) => `${name} ist jetzt Nummer ${place} von ${of}.`,
    toDay: (name, day) => `${name} auf ${day} verschoben.`,
    remove: (name) => `${name} entfernt.`,
    duplicate: (name) => `${name} ist zweimal in der Einheit.`,
    swap: (from, to) => `${from} getauscht gegen ${to}.`,
    add: (name, day) => `${name} am ${day} hinzugefügt.`,
    dose: (name, dose) => `${name}: ${dose}.`,
    side: (name, dose) => `${name}: ${dose}.`,
    note: (name) => `Notiz geändert: ${name}.`,
    superset: (name, joined) => (joined ? `${name} wechselt sich mit der nächsten Übung ab.` : `${name} steht für sich allein.`),
    sessionDay: (day) => `Einheit auf ${day} verschoben.`,
    removeSession: 'Einheit entfernt.',
  },
  advice: {
    title: 'Einen Blick wert',
    none: 'Alle Regeln eingehalten: Zeit, Ausrüstung, Aufwärmen und leichte Tage.',
    severity: {danger: 'Wichtig', warning: 'Besser ändern', info: 'Tipp'},
    text: ({code, message}, about) => advice[code]?.(about) ?? message,
    remedy: (edit, name, day) => {
      switch (edit.kind) {
        case 'swap':
          return `Tauschen gegen ${name}`;
        case 'remove':
          return `Entfernen: ${name}`;
        case 'add':
          return `Hinzufügen: ${name}`;
        case 'dose':
          return `Weniger Sätze: ${name}`;
        case 'side': {
          const first = edit.first ?? edit.extra;
          return first ? `${common.sideLabel(first)} beginnen` : 'Zusätzlichen Satz weglassen';
        }
        case 'session-day':
          return `Auf ${day} verschieben`;
        case 'remove-session':
          return 'Einheit entfernen';
        default:
          return 'Verschieben';
      }
    },
  },
  offer: {
    title: 'Deine Antworten haben sich geändert',
    text: 'Du hast diese Woche selbst geändert, deshalb blieb sie, wie sie ist.',
    accept: 'Neue Woche machen',
    decline: 'Meine Woche behalten',
  },
  changePlan: 'Tage, Minuten oder Ausrüstung ändern',
  save: 'Speichern',
  saved: {
    kept: 'Auf diesem Gerät gespeichert.',
    passed: 'An diese Website weitergegeben. Lade den Plan herunter, um selbst eine Kopie zu haben.',
    failed: 'Dieser Browser kann den Plan nicht speichern. Lade ihn herunter, um eine Kopie zu haben.',
  },
  export: {
    title: 'Mitnehmen',
    ics: 'Kalenderdatei',
    link: 'Link kopieren',
    print: 'Drucken',
    json: 'Für später herunterladen (JSON)',
    csv: 'Tabelle (CSV)',
    open: 'Gespeicherten Plan öffnen',
    copied: 'Link kopiert.',
    notCopied: 'Kopier diesen Link:',
    notOpened: (detail) => `Dieser Plan ließ sich nicht öffnen. ${detail} Hier hat sich nichts geändert.`,
    downloaded: (file) => `${file} heruntergeladen.`,
  },
  calendar: {title: 'Krafteinheit', perSession: (minutes) => `Etwa ${count(minutes, {one: 'Minute', other: 'Minuten'})}`},
  guided: {
    label: (day) => `Einheit am ${day}`,
  },
  log: {
    title: 'Wie war es?',
    done: 'Ich habe die ganze Einheit gemacht',
    effort: 'Wie anstrengend es war',
    effortEnds: ['sehr leicht', 'nichts mehr übrig'],
    pain: (side) => `Stärkster Schmerz ${common.side(side)}`,
    painEnds: ['keiner', 'stärkster'],
    save: 'Speichern',
    skip: 'Ohne Notizen schließen',
    painNote: 'Mehr als 5 von 10 oder am nächsten Morgen schlimmer: Mach es beim nächsten Mal leichter, und wende dich an eine Fachperson, wenn es bleibt.',
    thanks: 'Notiert.',
  },
} satisfies Messages['routine'];
