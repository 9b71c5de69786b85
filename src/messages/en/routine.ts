import type {Advice} from '../../core/routine-schema.js';
import type {FindingKind} from '../../core/types.js';
import type {Side, Sides} from '../../catalogue/vocabulary.js';
import type {Edit} from '../../core/edit-routine.js';

const plural = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;
const list = (parts: readonly string[]): string => new Intl.ListFormat('en').format(parts);

const work: Readonly<Record<FindingKind, string>> = {weakness: 'Works', control: 'Steadies', tightness: 'Loosens'};

/** What the routine builder says. */
export const routine = {
  form: {
    title: 'Build your week',
    intro: 'A few strength sessions that fit around your runs. You can change everything afterwards.',
    days: 'Sessions a week',
    minutes: 'Minutes a session',
    minutesOf: (n: number) => `${n} min`,
    level: 'Your strength training so far',
    equipment: 'What you have',
    equipmentHint: 'Nothing is fine: a floor and a wall are enough.',
    runDays: 'Days you run',
    runDaysHint: 'Sessions settle around your runs.',
    weeks: 'Length of the plan, in weeks',
    weeksOf: (n: number) => plural(n, 'week'),
    build: 'Build my week',
    rebuild: 'Build it again',
    cancel: 'Keep the week as it is',
    painFirst: 'Your answers say that pain needs to settle first, so there is nothing to train for now. See a professional if it stays. When it is better, change that answer in the quiz.',
    nothingFits: 'Nothing in the catalogue fits these wishes. Try more minutes, or tick something you have.',
  },
  title: 'Your week',
  summary: (sessions: number, minutes: number, runs: number) =>
    [plural(sessions, 'session'), `up to ${minutes} min each`, ...(runs ? [plural(runs, 'run')] : [])].join(' · '),
  favours: (side: Side) => `Your ${side} side starts. Where your answers point to it, it does one more set.`,
  about: (muscles: readonly string[]) => `This plan works most on: ${list(muscles)}.`,
  week: (n: number, of: number) => `Week ${n} of ${of}`,
  weekKind: {build: '', deload: 'Easier week', retest: 'Easier week, then test both legs again'},
  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  onwards: 'Change the following weeks too',
  run: 'Run',
  rest: 'Rest',
  session: (minutes: number, count: number) => `${minutes} min · ${plural(count, 'exercise')}`,
  minutes: (n: number) => `${n} min`,
  count: (n: number) => plural(n, 'exercise'),
  more: (n: number) => `and ${n} more`,
  empty: 'Nothing in this session yet.',
  noSession: 'No session on this day.',
  start: 'Start session',
  sessionDay: 'Train on',
  removeSession: 'Remove session',
  moveHandle: (name: string) => `Move ${name}`,
  moveHint: 'Press the up and down arrow keys to move it, left and right for the day before or after.',
  change: (name: string) => `Change ${name}`,
  details: (name: string) => `How to do ${name}`,
  unknown: (id: string) => `Unknown exercise (${id})`,
  up: 'Up',
  down: 'Down',
  toDay: 'Move to',
  swap: 'Swap',
  duplicate: 'Duplicate',
  remove: 'Remove',
  locked: 'Set by your coach, so it stays.',
  lockedShort: 'Coach',
  sets: 'Sets',
  amount: {reps: 'Repetitions', seconds: 'Seconds', contacts: 'Landings'},
  restSeconds: 'Rest, seconds',
  fewer: (what: string) => `Fewer: ${what}`,
  moreOf: (what: string) => `More: ${what}`,
  sideLabel: 'Sides',
  sideOption: (side: Sides, first?: Side) => (side === 'both' ? `Both, start ${first ?? 'left'}` : `Only ${side}`),
  note: 'Your note',
  superset: 'Take turns with the next one',
  unsuperset: 'Do it on its own',
  inTurns: 'In turns',
  swapTitle: (name: string) => `Instead of ${name}`,
  swapNone: 'Nothing else does the same job with what you have.',
  easier: 'Easier',
  harder: 'Harder',
  equal: 'Does the same job',
  add: 'Add an exercise',
  search: 'Search exercises',
  wanted: (name: string) => `${name} joins your week as soon as it is built.`,
  searchNone: 'Nothing found. Try another word.',
  found: (n: number) => plural(n, 'exercise'),
  /** Why an exercise is here, in a few words. */
  because: (kind: FindingKind, side: Sides, muscle: string) => `${work[kind]} your ${side === 'both' ? '' : `${side} `}${muscle}`,
  why: 'Why it is here',
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  /** What an edit did. `name` is the exercise's or the session's day. */
  did: {
    built: 'Your week is ready.',
    replaced: 'A new week from your answers.',
    loaded: 'Routine opened.',
    move: (name: string, place: number, of: number) => `${name} is now number ${place} of ${of}.`,
    toDay: (name: string, day: string) => `${name} moved to ${day}.`,
    remove: (name: string) => `${name} removed.`,
    duplicate: (name: string) => `${name} is in the session twice.`,
    swap: (from: string, to: string) => `${from} swapped for ${to}.`,
    add: (name: string, day: string) => `${name} added on ${day}.`,
    dose: (name: string, dose: string) => `${name}: ${dose}.`,
    side: (name: string, dose: string) => `${name}: ${dose}.`,
    note: (name: string) => `Note on ${name} changed.`,
    superset: (name: string, joined: boolean) => (joined ? `${name} takes turns with the next one.` : `${name} stands on its own.`),
    sessionDay: (day: string) => `Session moved to ${day}.`,
    removeSession: 'Session removed.',
  },
  advice: {
    title: 'Worth a look',
    none: 'All rules kept: time, equipment, warm-up and easy days.',
    severity: {danger: 'Important', warning: 'Better changed', info: 'Tip'} satisfies Record<Advice['severity'], string>,
    /** In another language by `code`; English is what the rule says. `about`: the exercise that it is about, where it is about one. */
    text: (advice: Advice, _about: string) => advice.message,
    remedy: (edit: Edit, name: string, day: string): string => {
      switch (edit.kind) {
        case 'swap':
          return `Swap for ${name}`;
        case 'remove':
          return `Remove ${name}`;
        case 'add':
          return `Add ${name}`;
        case 'dose':
          return `Fewer sets of ${name}`;
        case 'side':
          return edit.extra || edit.first ? `Start ${edit.first ?? edit.extra}` : 'Leave out the extra set';
        case 'session-day':
          return `Move to ${day}`;
        case 'remove-session':
          return 'Remove the session';
        default:
          return 'Move it';
      }
    },
  },
  offer: {
    title: 'Your answers have changed',
    text: 'You have changed this week yourself, so it was left alone.',
    accept: 'Make a new week',
    decline: 'Keep my week',
  },
  changePlan: 'Change days, minutes or equipment',
  save: 'Save',
  saved: {kept: 'Saved on this device.', passed: 'Passed on to this site. Download it to keep a copy yourself.', failed: 'This browser cannot keep it. Download it to keep a copy.'},
  export: {
    title: 'Take it with you',
    ics: 'Calendar file',
    link: 'Copy a link',
    print: 'Print',
    json: 'Download for later (JSON)',
    csv: 'Table (CSV)',
    open: 'Open a saved routine',
    copied: 'Link copied.',
    notCopied: 'Copy this link:',
    /** @param detail - What is wrong, as a sentence. */
    notOpened: (detail: string) => `This routine could not be opened. ${detail} Nothing here has changed.`,
    downloaded: (file: string) => `${file} downloaded.`,
  },
  calendar: {title: 'Strength session', perSession: (minutes: number) => `About ${minutes} minutes`},
  guided: {
    label: (day: string) => `Session on ${day}`,
  },
  log: {
    title: 'How was it?',
    done: 'I did the whole session',
    effort: 'How hard it was',
    effortEnds: ['very easy', 'nothing left'],
    pain: (side: Side) => `Worst pain on the ${side}`,
    painEnds: ['none', 'worst'],
    save: 'Save',
    skip: 'Close without notes',
    painNote: 'More than 5 of 10, or worse next morning: take it easier next time, and see a professional if it stays.',
    thanks: 'Noted.',
  },
};
