// Every combination of answers that the rules can tell apart, checked one by one. The raw space is the product of all
// questions; rules read only parts of it, so answers that no rule distinguishes are folded into one, and parts that
// share no rule are walked one after the other instead of multiplied.
import assert from 'node:assert/strict';

const SIDED = [undefined, 'left', 'right', 'both'];
const swap = {left: 'right', right: 'left', both: 'both'};

/** Calls back with every element of a product of lists; the same array is reused. */
export function product(lists, visit) {
  const at = lists.map(() => 0);
  const chosen = lists.map((list) => list[0]);
  for (;;) {
    visit(chosen, at);
    let i = lists.length - 1;
    while (i >= 0 && ++at[i] === lists[i].length) {
      at[i] = 0;
      chosen[i] = lists[i][0];
      i--;
    }
    if (i < 0) return;
    chosen[i] = lists[i][at[i]];
  }
}

const subsets = (list) => Array.from({length: 2 ** list.length}, (_, mask) => list.filter((_, i) => mask & (1 << i)));
const optionsOf = (question) => Object.keys(question.options ?? question.items ?? {}).filter((id) => id !== 'none');

/** Whether the first side that is not its own mirror image is the left: true for one of each pair of mirror images. */
const smallerOf = (at) => at.find((value) => value === 1 || value === 2) !== 2;

/** How many raw combinations of the questions with options there are, as a power of ten. */
export function rawPower({questionnaire}) {
  return Object.values(questionnaire).reduce((power, question) => {
    const n = optionsOf(question).length;
    const ways = {one: Object.keys(question.options ?? {}).length + 1, many: 2 ** n, sided: 4 ** n}[question.kind] ?? 1;
    return power + Math.log10(ways);
  }, 0);
}

/** All red flags, in every combination: each but the empty one refers, with no session. */
export function walkSafety({assess, buildRoutine, questionnaire}) {
  const many = ['flags-now', 'flags-bone', 'flags-injury', 'flags-energy'];
  let count = 0;
  product([...many.map((id) => subsets(optionsOf(questionnaire[id]))), ['no', 'pregnant', 'postpartum']], (chosen) => {
    const answers = Object.fromEntries(many.map((id, i) => [id, chosen[i]]));
    answers['flags-pregnancy'] = chosen[4];
    const any = chosen.some((value) => (Array.isArray(value) ? value.length : value !== 'no'));
    const assessment = assess(answers);
    assert.equal(assessment.status === 'refer', any);
    assert.equal(assessment.limits.load, any ? 'none' : 'full');
    if (any && count % 64 === 0) assert.ok(buildRoutine({assessment, preferences: {}}).weeks.every((week) => !week.sessions.length));
    count++;
  });
  return count;
}

const severityKey = ({muscle, kind}) => `${muscle} ${kind}`;

/** Severity of each muscle and kind on each leg, as small numbers in a fixed order. */
function severities(assessment, order) {
  const out = new Uint8Array(order.size * 2);
  for (const finding of assessment.findings) {
    const at = order.get(severityKey(finding)) * 2;
    if (finding.side !== 'right') out[at] = finding.severity;
    if (finding.side !== 'left') out[at + 1] = finding.severity;
  }
  return out;
}

const findingOrder = (rules) => {
  const order = new Map();
  for (const {then} of Object.values(rules)) for (const muscle of then.finding ?? []) if (!order.has(`${muscle} ${then.kind}`)) order.set(`${muscle} ${then.kind}`, order.size);
  return order;
};

const digest = (findings, side = (s) => s) => findings.map((f) => `${f.muscle} ${f.kind} ${side(f.side)} ${f.severity} ${f.confidence}`).sort().join();

/**
 * Every combination of sides over the items of some sided questions: the mirrored answers give the mirrored findings,
 * and no item more lowers a severity.
 */
export function walkSided({assess, rules, questionnaire}, ids) {
  const order = findingOrder(rules);
  const items = ids.flatMap((id) => optionsOf(questionnaire[id]).map((item) => ({id, item})));
  const width = order.size * 2;
  const known = new Uint8Array(4 ** items.length * width);
  const weights = items.map((_, i) => 4 ** (items.length - 1 - i));
  const answersOf = (chosen) => {
    const answers = Object.fromEntries(ids.map((id) => [id, {}]));
    items.forEach(({id, item}, i) => chosen[i] && (answers[id][item] = chosen[i]));
    return answers;
  };
  let index = 0;
  product(items.map(() => SIDED), (chosen, at) => {
    const assessment = assess(answersOf(chosen));
    const now = severities(assessment, order);
    known.set(now, index * width);
    at.forEach((value, i) => {
      // One sign less: none instead of a side, one side instead of both.
      const before = value === 0 ? [] : value === 3 ? [1, 2] : [0];
      for (const less of before) {
        const from = (index + (less - value) * weights[i]) * width;
        for (let k = 0; k < width; k++) if (now[k] < known[from + k]) assert.fail(`a worse answer lowered a severity: ${JSON.stringify(answersOf(chosen))}`);
      }
    });
    const mirrored = chosen.map((side) => side && swap[side]);
    // Each pair of mirror images needs to be compared once.
    if (smallerOf(at)) assert.equal(digest(assess(answersOf(mirrored)).findings), digest(assessment.findings, (s) => swap[s]));
    index++;
  });
  return index;
}

/** Scores of a test that give each verdict it can have. */
function scoresOf(test, {better, floor}) {
  const pair = (poor, good, earlier) => [{left: poor, right: good, ...(earlier && {earlier: {left: poor, right: good}})}, {left: good, right: poor, ...(earlier && {earlier: {left: good, right: poor}})}];
  const close = {left: 20, right: 20};
  if (!floor) return [undefined, close, ...(test === 'step-down' ? pair(4, 1) : pair(10, 20))];
  const [poor, good] = better === 'higher' ? [60 - floor.once, 60] : [60 + floor.once, 60];
  return [undefined, close, ...pair(poor, good), ...pair(poor, good, true)];
}

/** Every finding with a self-test behind it: each verdict against each answer of the signs that lead to the same finding. */
export function walkTests({assess, rules, selfTests}) {
  let count = 0;
  for (const key of findingOrder(rules).keys()) {
    const about = Object.values(rules).filter(({then}) => then.kind && then.finding.some((muscle) => `${muscle} ${then.kind}` === key));
    const tests = [...new Set(about.flatMap(({when}) => (when.test ? [when.test] : [])))];
    const signs = about.flatMap(({when}) => (when.sided ? [when] : []));
    if (!tests.length) continue;
    product([...tests.map((test) => scoresOf(test, selfTests[test])), ...signs.map(() => SIDED)], (chosen) => {
      const answers = {};
      tests.forEach((test, i) => chosen[i] && (answers[test] = chosen[i]));
      signs.forEach(({sided: id, item}, i) => (answers[id] = {...answers[id], [item]: chosen[tests.length + i]}));
      const {findings} = assess(answers);
      for (const finding of findings) {
        assert.ok(finding.confidence > 0 && finding.confidence < 1);
        assert.ok(finding.reasons.every(({because, evidence}) => because.length && evidence.length));
      }
      count++;
    });
  }
  return count;
}

/** Every state that steers load, with a plan made for each: nothing loads what hurts, no jumps before their time. */
export function walkLimits({assess, buildRoutine, reviewRoutine, catalogue, questionnaire}) {
  const areas = Object.keys(questionnaire['pain-where'].items);
  let count = 0;
  product(
    [
      [undefined, 0, 2, 3, 5, 6, 10],
      [undefined, 'no', 'yes'],
      [undefined, 'never', 'sometimes', 'regular'],
      [undefined, {left: 29, right: 45}, {left: 30, right: 30}],
      [undefined, ...areas.map((area) => [area])],
      ['beginner', 'intermediate', 'advanced'],
    ],
    ([pain, morning, habit, balance, where, level]) => {
      const answers = {'pain-level': pain, 'pain-morning': morning, 'strength-habit': habit, 'single-leg-balance': balance, 'pain-where': where && {[where[0]]: 'left'}};
      const assessment = assess(answers);
      const allowed = pain === 0 && morning !== 'yes' && habit === 'regular' && balance?.left === 30 && !where;
      assert.equal(assessment.limits.impact, allowed);
      const routine = buildRoutine({assessment, preferences: {level, weeks: 1, minutes: 40, equipment: ['box', 'step']}});
      for (const {exerciseId} of routine.weeks.flatMap((week) => week.sessions.flatMap((session) => session.items))) {
        const exercise = catalogue.find(exerciseId);
        if (!allowed && exercise.impact) assert.fail(`${exerciseId} for ${JSON.stringify(answers)}`);
        if (where && exercise.cautions.includes(where[0])) assert.fail(`${exerciseId} loads ${where}`);
        if ((pain > 5 || morning === 'yes') && !['warm-up', 'stretch'].includes(exercise.phase)) assert.fail(`${exerciseId} at pain ${pain}`);
      }
      assert.deepEqual(reviewRoutine(routine, {assessment}), []);
      count++;
    },
  );
  return count;
}

/** Walks all parts and says how many combinations each has. */
export const walkAll = (core) => ({
  'red flags, each set of them': walkSafety(core),
  'form signs × tiring muscles, each side of each': walkSided(core, ['form-signs', 'tires']),
  'tight muscles; past injuries, each side of each': walkSided(core, ['tight']) + walkSided(core, ['past-injury']),
  'self-tests × the signs of the same finding': walkTests(core),
  'pain, habit, balance, sore place and level, each with a plan': walkLimits(core),
});
