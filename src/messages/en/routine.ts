import type {Advice} from '../../core/routine-schema.js';
import type {FindingKind} from '../../core/types.js';
import type {DoseUnit, Side, Sides} from '../../catalogue/vocabulary.js';
import type {DayRule} from '../../core/day-rules.js';
import type {Edit} from '../../core/edit-routine.js';
import type {Verdict} from '../../core/progress-routine.js';
import {adviceTexts} from './advice.js';
import {common} from './common.js';

const plural = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;
const {list} = common;

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
    empty: 'Begin with an empty week',
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
  addSession: 'Add a session',
  moveSession: (day: string) => `Move the session on ${day}`,
  done: 'Done',
  runs: {
    add: 'Add a run',
    remove: 'Remove the run',
    move: (day: string) => `Move the run on ${day}`,
    hint: 'Press the left and right arrow keys to move it to the day before or after.',
  },
  /** Why a day does not suit a session, to stand inside a sentence. */
  rule: {
    'two-hard': 'two hard sessions on one day',
    'hard-after-hard': 'hard days side by side',
    'hard-on-run': 'a hard session on a day with a run',
    'before-long-run': 'a hard session the day before your long run',
  } satisfies Record<DayRule, string>,
  /** @param rule - What would be against it; empty where nothing is. */
  dayWith: (day: string, rule: string) => (rule ? `${day}: ${rule}` : `${day}: fits`),
  /** The nearest day that breaks no rule; empty where there is none. */
  nearest: (day: string) => (day ? `${day} is the nearest day that fits` : 'No other day fits better'),
  /** A change of one day alone. */
  today: {
    title: 'Change this day only',
    minutes: 'Minutes you have',
    missing: 'What you do not have today',
    sore: 'What is sore',
    soreHint: 'Exercises that load it are left out today, and so are jumps.',
    quiet: 'No jumps, somebody lives below',
    submit: 'Plan this day again',
    traded: 'What was traded',
    same: 'This day fits as it is.',
  },
  plan: {
    title: 'The whole plan',
    week: (n: number) => `Week ${n}`,
    volume: (sessions: number, minutes: number) => `${plural(sessions, 'session')}, ${minutes} min`,
    now: 'This week',
    finish: 'Finish this week',
    /** What decided about next week. */
    next: {
      'went-well': 'The week went well, so the next one goes on as planned, with a little more where you passed the target.',
      'hard-enough': 'That was hard enough, so next week stays the same.',
      missed: 'Less than half of the week was done, so next week stays the same.',
      'pain-holds': 'There was some pain, so next week stays the same, without jumps.',
      'pain-stops': 'There was more pain, so next week is lighter and without jumps. See a professional if it stays.',
    } satisfies Record<Verdict, string>,
  },
  sides: {
    title: 'Left and right over time',
    what: 'What to look at',
    pain: 'Worst pain',
    lastSet: (name: string, unit: DoseUnit) => `${name}, ${{reps: 'repetitions', seconds: 'seconds', contacts: 'landings'}[unit]} of the last set`,
    session: 'Session',
    at: (week: number, day: string) => `Week ${week}, ${day}`,
    note: 'One session says little. Look for the same side over several.',
  },
  resume: {title: 'You stopped in the middle of a session', text: 'It goes on where you left it.', accept: 'Carry on', decline: 'Leave it'},
  tabs: {
    title: 'This week was changed in another tab, too',
    text: 'Both are still there. Choose one; the other is one undo away.',
    mine: 'Keep this one',
    theirs: 'Take the other one',
    taken: 'Taken over from another tab.',
  },
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
  filters: {any: 'Any', phase: 'Kind', muscle: 'Muscle', equipment: 'Equipment', level: 'Level', nothing: 'Nothing needed'},
  showMore: 'Show more',
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
    addSession: (day: string) => `Session added on ${day}.`,
    /** @param sessions - Days of the sessions where they moved; empty where they stay. */
    runs: (runs: readonly string[], sessions: readonly string[]) =>
      `${runs.length ? `Runs on ${list(runs)}.` : 'No runs.'}${sessions.length ? ` Sessions settle on ${list(sessions)}.` : ' Sessions stay where they are.'}`,
    today: (day: string) => `${day} is planned again, this day only.`,
  },
  advice: {
    title: 'Worth a look',
    none: 'All rules kept: time, equipment, warm-up and easy days.',
    severity: {danger: 'Important', warning: 'Better changed', info: 'Tip'} satisfies Record<Advice['severity'], string>,
    /** What is worth changing, by the code of the advice. */
    texts: adviceTexts,
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
  calendar: {
    title: 'Strength session',
    perSession: (minutes: number) => `About ${minutes} minutes`,
    start: 'First day',
    time: 'Time of day',
    alarm: 'Reminder',
    alarmOf: (minutes: number) => (minutes ? `${minutes} min before` : 'None'),
    zone: (name: string) => `In your time zone, ${name}. Importing it again updates what is there.`,
    download: 'Download',
  },
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
    managed: 'What you managed in the last set',
    managedOf: (name: string, side: Sides) => (side === 'both' ? name : `${name}, ${side}`),
    morning: (day: string) => `It was worse on the morning after ${day}`,
  },
};
