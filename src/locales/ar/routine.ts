import type {FindingKind} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {common, german, sided} from './common.js';

const {and, count} = german;
const exercises = {one: 'Übung', other: 'Übungen'};
const weeks = {one: 'Woche', other: 'Wochen'};

const work: Readonly<Record<FindingKind, string>> = {weakness: 'Kräftigt', control: 'Stabilisiert', tightness: 'Lockert'};

/** What a rule of the plan says, by its code; `about` is the exercise. */
const advice: Messages['routine']['advice']['texts'] = {
  'unknown-exercise': ({name}) => `Die Übung „${name}“ steht nicht im Katalog. Tausch sie oder entferne sie.`,
  'missing-equipment': ({name, things}) => `${name} braucht: ${and(things)}.`,
  'sore-area': ({name, things}) => `${name} belastet eine Stelle, die wehtut: ${and(things)}.`,
  'jumps-not-ready': ({name}) => `${name} ist ein Sprung. Sprünge warten, bis nichts wehtut und eine Grundlage an Kraft da ist.`,
  'pain-stops': ({name}) => `${name} belastet deinen Körper, während der Schmerz für eine Pause spricht.`,
  'above-level': ({name}) => `${name} liegt eine Stufe über der, die du gewählt hast.`,
  'favoured-side-second': ({name}) => `${name}: Beginne mit der Seite, auf die deine Antworten weisen.`,
  'extra-on-stronger': ({name}) => `${name}: Der zusätzliche Satz liegt auf der Seite, die ihn weniger braucht.`,
  'extra-without-turns': ({name}) => `${name} trainiert beide Beine zugleich, ein zusätzlicher Satz kann also keins bevorzugen.`,
  'empty-session': () => 'Diese Einheit ist leer. Füg eine Übung hinzu oder entferne die Einheit.',
  'no-warm-up': () => 'Beginne mit einer Übung zum Aufwärmen.',
  'jumps-late': () => 'Spring, solange deine Beine frisch sind, vor dem Krafttraining.',
  'over-minutes': ({count: n, over}) => `Etwa ${n} Minuten, ${over} mehr, als du hast.`,
  'see-someone-first': () => 'Sprich mit einer Fachperson, bevor du trainierst: Eine deiner Antworten braucht das.',
  'hard-after-hard': () => 'Zwei harte Tage folgen aufeinander. Lass einen leichten Tag dazwischen.',
  'too-many-days': ({count: n, over}) => `${n} Einheiten, ${over} mehr, als du gewählt hast.`,
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
    empty: 'Mit einer leeren Woche anfangen',
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
    addSession: (day) => `Einheit am ${day} hinzugefügt.`,
    runs: (runs, sessions) => `${runs.length ? `Läufe: ${and(runs)}.` : 'Keine Läufe.'}${sessions.length ? ` Die Einheiten legen sich auf ${and(sessions)}.` : ' Die Einheiten bleiben, wo sie sind.'}`,
    today: (day) => `${day} ist neu geplant, nur dieser Tag.`,
  },
  advice: {
    title: 'Einen Blick wert',
    none: 'Alle Regeln eingehalten: Zeit, Ausrüstung, Aufwärmen und leichte Tage.',
    severity: {danger: 'Wichtig', warning: 'Besser ändern', info: 'Tipp'},
    texts: advice,
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
  addSession: 'Einheit hinzufügen',
  moveSession: (day) => `Einheit am ${day} verschieben`,
  done: 'Fertig',
  runs: {
    add: 'Lauf hinzufügen',
    remove: 'Lauf entfernen',
    move: (day) => `Lauf am ${day} verschieben`,
    hint: 'Mit den Pfeiltasten nach links und rechts verschiebst du ihn auf den Tag davor oder danach.',
  },
  rule: {
    'two-hard': 'zwei harte Einheiten an einem Tag',
    'hard-after-hard': 'harte Tage nebeneinander',
    'hard-on-run': 'eine harte Einheit an einem Lauftag',
    'before-long-run': 'eine harte Einheit am Tag vor deinem langen Lauf',
  },
  dayWith: (day, rule) => (rule ? `${day}: ${rule}` : `${day}: passt`),
  nearest: (day) => (day ? `${day} ist der nächste Tag, der passt` : 'Kein anderer Tag passt besser'),
  today: {
    title: 'Nur diesen Tag ändern',
    minutes: 'Minuten, die du hast',
    missing: 'Was du heute nicht hast',
    sore: 'Was wehtut',
    soreHint: 'Übungen, die es belasten, fallen heute weg, Sprünge auch.',
    quiet: 'Keine Sprünge, unter mir wohnt jemand',
    submit: 'Diesen Tag neu planen',
    traded: 'Was getauscht wurde',
    same: 'Dieser Tag passt, wie er ist.',
  },
  plan: {
    title: 'Der ganze Plan',
    week: (n) => `Woche ${n}`,
    volume: (sessions, minutes) => `${count(sessions, {one: 'Einheit', other: 'Einheiten'})}, ${minutes} min`,
    now: 'Diese Woche',
    finish: 'Diese Woche abschließen',
    next: {
      'went-well': 'Die Woche lief gut. Die nächste geht weiter wie geplant, mit etwas mehr, wo du über dem Ziel warst.',
      'hard-enough': 'Das war hart genug, die nächste Woche bleibt gleich.',
      missed: 'Weniger als die Hälfte der Woche ist geschafft, die nächste bleibt gleich.',
      'pain-holds': 'Etwas hat wehgetan, die nächste Woche bleibt gleich, ohne Sprünge.',
      'pain-stops': 'Es hat mehr wehgetan, die nächste Woche ist leichter und ohne Sprünge. Wende dich an eine Fachperson, wenn es bleibt.',
    },
  },
  sides: {
    title: 'Links und rechts im Lauf der Zeit',
    what: 'Was du ansehen willst',
    pain: 'Stärkster Schmerz',
    lastSet: (name, unit) => `${name}, ${{reps: 'Wiederholungen', seconds: 'Sekunden', contacts: 'Landungen'}[unit]} im letzten Satz`,
    session: 'Einheit',
    at: (week, day) => `Woche ${week}, ${day}`,
    note: 'Eine Einheit sagt wenig. Achte darauf, ob es über mehrere dieselbe Seite ist.',
  },
  resume: {title: 'Du hast mitten in einer Einheit aufgehört', text: 'Sie geht dort weiter, wo du aufgehört hast.', accept: 'Weitermachen', decline: 'Lassen'},
  tabs: {
    title: 'Diese Woche wurde auch in einem anderen Tab geändert',
    text: 'Beide sind noch da. Wähl eine; die andere ist ein Rückgängig entfernt.',
    mine: 'Diese behalten',
    theirs: 'Die andere nehmen',
    taken: 'Aus einem anderen Tab übernommen.',
  },
  filters: {any: 'Alle', phase: 'Art', muscle: 'Muskel', equipment: 'Ausrüstung', level: 'Stufe', nothing: 'Ohne Ausrüstung'},
  showMore: 'Mehr zeigen',
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
  calendar: {
    title: 'Krafteinheit',
    perSession: (minutes) => `Etwa ${count(minutes, {one: 'Minute', other: 'Minuten'})}`,
    start: 'Erster Tag',
    time: 'Uhrzeit',
    alarm: 'Erinnerung',
    alarmOf: (minutes) => (minutes ? `${minutes} min vorher` : 'Keine'),
    zone: (name) => `In deiner Zeitzone, ${name}. Wenn du es noch einmal importierst, wird aktualisiert, was schon da ist.`,
    download: 'Herunterladen',
  },
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
    managed: 'Was du im letzten Satz geschafft hast',
    managedOf: (name, side) => (side === 'both' ? name : `${name}, ${common.side(side)}`),
    morning: (day) => `Am Morgen nach ${day} war es schlimmer`,
  },
} satisfies Messages['routine'];
