import {selfTestRecords} from '../../src/catalogue/self-tests.js';
import type {DoseParts} from '../../src/messages/en/card.js';
import type {Urgency} from '../../src/core/types.js';
import type {en} from '../../src/messages/en/index.js';
import type {Side, Sides} from '../../src/catalogue/vocabulary.js';

type Speaks = (...args: never[]) => unknown;
/** Arguments for every message that takes any: a message without does not compile. */
type SamplesOf<T> = {readonly [Key in keyof T as Asks<T[Key]> extends never ? never : Key]: T[Key] extends (...args: infer Args) => unknown ? readonly Args[] : SamplesOf<T[Key]>};
type Asks<T> = T extends Speaks ? true : T extends string | readonly unknown[] ? never : T extends object ? {[Key in keyof T]: Asks<T[Key]>}[keyof T] : never;

/** Marks what a message is given to say, so that it can be found in what it says. */
export const GIVEN = '◆';
const one = `${GIVEN}one`;
const two = `${GIVEN}two`;
const list = [one, two];

const sides: readonly [Side][] = [['left'], ['right']];
const all: readonly [Sides][] = [...sides, ['both']];
const texts: readonly [string][] = [[one]];
/** Numbers that Arabic, Polish or Irish would each bend otherwise, and one that no language spells out. */
const counts: readonly [number][] = [[0], [1], [2], [3], [5], [11], [37], [100]];
const some = counts.slice(1);
const muscles = [...sides.map(([side]) => [side, list] as [Side, string[]]), ['left', [one]] as [Side, string[]]];
const weights = [{signs: 1, tests: 0, done: 0}, {signs: 0, tests: 1, done: 1}, {signs: 2, tests: 1, done: 1}, {signs: 3, tests: 2, done: 4}, {signs: 2, tests: 0, done: 3}, {signs: 14, tests: 0, done: 0}];
const units = ['reps', 'seconds', 'points', 'centimetres'] as const;
const amounts = units.flatMap((unit) => [0, 1, 2, 5, 12.5, 37, 120].map((n) => [n, unit] as [number, typeof unit]));
const dose: DoseParts = {sets: 2, amount: 37, unit: 'reps', limb: null, side: 'both'};
const kinds = ['weakness', 'control', 'tightness'] as const;
const now = Date.UTC(2026, 10, 24, 9);
const hour = 3_600_000;
const flags = ['chest', 'saddle', 'clot', 'nerve', 'unwell', 'bone', 'hip-bone', 'injury', 'energy', 'pregnancy', 'postpartum', 'another'];
const tips = ['professional', 'ease-off', 'strengthen', 'stretch', 'warm-up', 'form', 'cadence', 'cross-train', 'gait', 'shoes', 'rest', 'build-up', 'repeat-test'];
const causes = ['hips', 'calves', 'stretching', 'form', 'shoes', 'fatigue', 'posture', 'rest', 'long-run', 'previous-injury', 'no-strength'];
const urgencies: readonly [Urgency][] = [['now'], ['today'], ['this-week'], ['before-training']];
/** What `reviewRoutine` can say. */
const advice = ['unknown-exercise', 'missing-equipment', 'sore-area', 'jumps-not-ready', 'pain-stops', 'above-level', 'favoured-side-second', 'extra-on-stronger', 'extra-without-turns', 'empty-session', 'no-warm-up', 'jumps-late', 'over-minutes', 'see-someone-first', 'hard-after-hard', 'too-many-days'];

/** What every message is tried with, all branches of the English ones among it. */
export const samples: SamplesOf<typeof en> = {
  common: {side: all, sideLabel: sides, problem: texts, list: [[list], [[one]]]},
  quiz: {
    time: [[1, false], [24, true], [37, false]],
    group: [['safety'], ['symptoms'], ['training'], ['habits'], ['profile'], ['self-tests']],
    progress: [[3, 37]],
    progressText: [[one, 0, 37], [one, 3, 37]],
    sideOf: [[one, two]],
    numberHint: [[one, 12, 37]],
    problem: [['not-a-number', 37], ['not-whole', 37], ['too-low', 37], ['too-high', 37]],
    cadence: {tapping: counts, reading: some, uneven: some, countHint: some, count: some},
    overfullWeek: [[6, 2], [1, 7]],
  },
  selfTest: {
    needs: texts,
    offerNext: counts,
    isNext: texts,
    try: [[1, 3]],
    countOf: counts,
    clock: [[75, false], [12.5, true], [12, false]],
    saidReady: texts,
    saidNoted: [[one, two]],
    saidRest: [[30, one], [60, one], [120, one], [300, one]],
    field: [[one, two]],
    anotherField: [[one, two]],
    duration: [[1], [5], [60], [90], [120], [300]],
    amount: amounts,
    short: amounts,
  },
  result: {
    cadencePlan: {target: [[{own: 160, from: 168, to: 176, minutesByWeek: [5, 10, 20]}]], phaseIn: [[{own: 160, from: 168, to: 176, minutesByWeek: [5, 10, 20]}]], metronome: [[168]]},
    testName: texts,
    oneSide: muscles,
    mostly: muscles,
    twoSides: [[list, [one]]],
    bothSides: [[list]],
    more: some,
    tested: [['left', list, []], ['right', [], [one]], ['left', [one], [two]]],
    testedWhere: weights.filter(({tests}) => tests).map((weight) => [weight, list]),
    otherSide: muscles,
    moreTests: some,
    howSure: weights.map((weight) => [weight]),
    findingName: all.map(([side]) => [side, one]),
    anatomy: [['gluteus-maximus'], ['gluteus-medius'], ['hip-flexors'], ['adductors'], ['quadriceps'], ['hamstrings'], ['gastrocnemius'], ['soleus'], ['tibialis-anterior'], ['foot'], ['abdominals'], ['obliques'], ['back-extensors'], ['shoulders'], ['chest'], ['upper-back'], ['arms'], ['neck']],
    findingText: ([1, 2, 3] as const).flatMap((severity) => kinds.flatMap((kind) => all.map(([side]) => [severity, kind, side] as [1 | 2 | 3, typeof kind, Sides]))),
    confidence: [0.2, 0.5, 0.7, 0.9].flatMap((sure) => weights.map((weight) => [sure, weight] as [number, (typeof weights)[number]])),
    norm: [[one, {from: 18, to: 99}], [one, {from: 60, to: 69}]],
    verdict: (['clear', 'possible', 'too-close', 'undefined'] as const).flatMap((verdict) => Object.values(selfTestRecords).flatMap((test) => sides.map(([side]) => [verdict, side, test] as [typeof verdict, Side, typeof test]))),
    gap: texts,
    barText: [[one, two, `${GIVEN}three`, `${GIVEN}four`], [one, two, `${GIVEN}three`, '']],
    tip: tips.map((tip) => [tip]),
    cause: causes.map((cause) => [cause]),
    retestIn: some,
    retestChange: [[one, two]],
    source: [[one, 2026], [undefined, 2026], [one, undefined]],
    changeLabel: texts,
    answerLabel: texts,
    sided: all.map(([side]) => [side, one]),
    pair: [[one, two]],
    balancedText: [[true], [false]],
    referTitle: urgencies,
    howSoon: urgencies,
    whom: flags.map((flag) => [flag]),
  },
  card: {
    dose: [
      [dose],
      [{...dose, unit: 'seconds'}],
      [{...dose, unit: 'seconds', amount: 60}],
      [{...dose, unit: 'contacts'}],
      ...(['leg', 'side'] as const).flatMap((limb): [DoseParts][] => [[{...dose, limb}], [{...dose, limb, first: 'left', extra: 'left'}], [{...dose, limb, first: 'right'}], [{...dose, limb, side: 'left'}], [{...dose, limb, side: 'right', extra: 'right'}]]),
    ],
    start: texts,
    easier: texts,
    harder: texts,
    added: texts,
    caution: [[list], [[one]]],
    helps: [[list]],
    needs: [[list]],
    alsoKnownAs: [[list]],
    workingSide: all,
    swapped: texts,
    media: texts,
    figure: all.map(([side]) => [one, side]),
    unknown: [[one, []], [one, [two]]],
  },
  player: {
    sideOf: all,
    set: [[2, 37]],
    readyOn: all,
    switch: all,
    rep: [[2, 37]],
    next: texts,
    left: [[75_000], [5_000]],
    said: {ready: all.map(([side]) => [one, side]), work: all.map(([side]) => [one, side]), rest: some, switch: all},
    reps: some,
    seconds: some,
    progress: [[2, 37]],
  },
  routine: {
    form: {minutesOf: some, weeksOf: some},
    summary: [[1, 30, 0], [3, 37, 1], [2, 20, 4]],
    favours: sides,
    about: [[list]],
    week: [[1, 37]],
    session: [[20, 1], [37, 5]],
    minutes: some,
    count: some,
    more: some,
    moveSession: texts,
    runs: {move: texts},
    dayWith: [[one, ''], [one, two]],
    nearest: [[''], [one]],
    plan: {week: some, volume: [[1, 20], [3, 37]]},
    sides: {lastSet: (['reps', 'seconds', 'contacts'] as const).map((unit) => [one, unit]), at: [[2, one]]},
    moveHandle: texts,
    change: texts,
    details: texts,
    unknown: texts,
    fewer: texts,
    moreOf: texts,
    sideOption: [['both'], ['both', 'right'], ['left'], ['right']],
    swapTitle: texts,
    wanted: texts,
    found: counts,
    because: kinds.flatMap((kind) => all.map(([side]) => [kind, side, one] as [typeof kind, Sides, string])),
    undone: texts,
    redone: texts,
    did: {
      move: [[one, 2, 37]],
      toDay: [[one, two]],
      remove: texts,
      duplicate: texts,
      swap: [[one, two]],
      add: [[one, two]],
      dose: [[one, two]],
      side: [[one, two]],
      note: texts,
      superset: [[one, true], [one, false]],
      sessionDay: texts,
      addSession: texts,
      runs: [[[], []], [[one, two], [one]]],
      today: texts,
    },
    advice: {
      texts: Object.fromEntries(advice.map((code) => [code, [[{name: one, things: [two], side: 'left', count: 4, over: 2}]]])) as never,
      remedy: [
        [{kind: 'swap', item: 'a', exercise: {} as never}, one, ''],
        [{kind: 'remove', item: 'a'}, one, ''],
        [{kind: 'add', session: 'a', index: 0, exercise: {} as never}, one, ''],
        [{kind: 'dose', item: 'a', sets: -1}, one, ''],
        [{kind: 'side', item: 'a', side: 'both', first: 'left'}, one, ''],
        [{kind: 'side', item: 'a', side: 'both', first: 'right', extra: 'right'}, one, ''],
        [{kind: 'side', item: 'a', side: 'both'}, one, ''],
        [{kind: 'session-day', session: 'a', day: 3}, '', two],
        [{kind: 'remove-session', session: 'a'}, '', ''],
        [{kind: 'move', item: 'a', session: 'a', index: 0}, one, ''],
      ],
    },
    export: {notOpened: texts, downloaded: texts},
    calendar: {perSession: some, alarmOf: some, zone: texts},
    guided: {label: texts},
    log: {pain: sides, managedOf: [[one, 'both'], [one, 'left'], [one, 'right']], morning: texts},
  },
  coaching: {
    promise: [[1], [12], [48], [72]],
    label: [['name'], ['email'], ['phone'], ['goal'], ['message']],
    typo: texts,
    typoTaken: texts,
    problem: [['email', 'missing', 254], ['email', 'email', 254], ['phone', 'phone', 40], ['message', 'too-long', 2000]],
    problems: some,
    consent: texts,
    share: [[one, 'result'], [one, 'plan'], [one, 'both']],
    policy: texts,
    sentResult: counts,
    sentPlan: [[1, 1], [6, 12]],
    accepted: {
      title: [[''], [one]],
      text: texts,
      replyBy: [[now + 2 * hour, now, 'en-GB'], [now + 25 * hour, now, 'de-AT'], [now + 100 * hour, now, 'nl-BE'], [now + 100 * hour, now, 'ar-EG']],
      replyAfter: texts,
    },
    queued: {text: texts},
    failed: {refused: texts},
  },
};
