// docs/rules.md and docs/review-sheet.csv from the rules themselves, for a physiotherapist to read and to fill in; and
// docs/words.md from the list that every text is held against.
import {writeFileSync} from 'node:fs';
import {load} from '../build/load.mjs';
import {root} from '../build/run.mjs';

const {forbidden, CHECKED} = await load('test/support/claims.ts');
const {rules, planRules, selfTests, sources, questionnaire, RULES_VERSION} = await load('src/core.ts');

const FAMILIES = {
  flag: ['Red flags', 'One is enough: the quiz ends with whom to see and how soon, and no plan is made.'],
  sign: ['Signs', 'What a runner notices, one side at a time. Each is one sign; none names a muscle for sure.'],
  test: ['Self-tests', 'A gap inside a test’s own error fires no rule.'],
  cause: ['What may play a part', 'None of these is shown to be the reason for a difference.'],
  advice: ['Advice', 'What is worth doing, and how sure anyone is.'],
  limit: ['Limits', 'What a plan has to keep to.'],
};

const words = (text) => text.replace(/\{([^|{}]*)\|([^|{}]*)\}/g, '$1/$2');
const choiceOf = (id, option) => questionnaire[id].options?.[option] ?? questionnaire[id].items?.[option] ?? option;

/** A condition in words. */
function when(condition) {
  if (condition.all) return condition.all.map(when).join(' **and** ');
  if (condition.any) return condition.any.map(when).join(' *or* ');
  if (condition.answer) return `“${questionnaire[condition.answer].ask}”: ${condition.is.map((id) => choiceOf(condition.answer, id)).join(' / ')}`;
  if (condition.many) return `“${choiceOf(condition.many, condition.has)}” ticked`;
  if (condition.sided) return condition.item === '*' ? `“${questionnaire[condition.sided].ask}”: anything` : `“${questionnaire[condition.sided].ask}”: ${choiceOf(condition.sided, condition.item)}, on that side`;
  if (condition.number) return `“${questionnaire[condition.number].ask}”: ${[condition.from !== undefined && `from ${condition.from}`, condition.to !== undefined && `to ${condition.to}`].filter(Boolean).join(' ')}`;
  if (condition.answered) return `“${questionnaire[condition.answered].ask}” answered`;
  if (condition.eachAtLeast) return `${selfTests[condition.test].name}: each side at least ${condition.eachAtLeast} ${selfTests[condition.test].unit}`;
  return `${selfTests[condition.test].name}: ${condition.verdict}`;
}

function then(rule) {
  const {finding, kind, weight, cause, advice, redFlag, urgency, limit} = rule.then;
  if (finding) return `${finding.join(', ')}: ${kind} (${weight})`;
  if (redFlag) return `refer: ${redFlag}, ${urgency}`;
  return cause ? `may play a part: ${cause}` : advice ? `advice: ${advice}` : `limit: ${limit}`;
}

const cite = (id) => {
  const {authors, year, title, journal, doi, strength, seen} = sources[id];
  const where = doi ? ` <https://doi.org/${doi}>` : journal ? ` ${journal}.` : '';
  return `${[authors, year && `(${year})`].filter(Boolean).join(' ')}${authors || year ? '. ' : ''}*${title}*.${where} ${strength}${seen === 'secondary' ? ', seen on a page that quotes it' : ''}`;
};

const entry = (id, rule, extra = []) => [`### \`${id}\``, '', words(rule.words), '', ...extra, `- strength: ${rule.strength}`, ...rule.evidence.map((source) => `- source: ${cite(source)}`), ''];

const lines = [
  '# Rule book',
  '',
  `Rules ${RULES_VERSION}. Made by \`npm run docs\` from the rules that run; edit those, not this page.`,
  '',
  '**No clinician has reviewed these rules yet.** The [review sheet](review-sheet.csv) has a line for each, with room for “agree” or “change”.',
  '',
  'Severity of a finding: a sign counts 1 point, a test that was lower on one day 2, on two days 4; 2 points are clear, 4 are marked. Confidence grows with each independent sign and shrinks where the other side, or a self-test without a gap, speaks against it. It is said in words, never as a number.',
  '',
];
for (const [family, [title, about]] of Object.entries(FAMILIES)) {
  lines.push(`## ${title}`, '', about, '');
  for (const [id, rule] of Object.entries(rules)) if (id.startsWith(`${family}-`)) lines.push(...entry(id, rule, [`- when: ${when(rule.when)}`, `- then: ${then(rule)}`]));
}
lines.push('## The plan', '', 'Why an exercise stands where it stands.', '');
for (const [id, rule] of Object.entries(planRules)) lines.push(...entry(id, rule));
lines.push('## How the self-tests are done', '');
const typical = ({from, to, typical, evidence}, unit) => `- typical from ${from} to ${to} years: ${typical} ${unit} (${cite(evidence)})`;
for (const test of Object.values(selfTests)) {
  const floor = test.floor ? `a gap of ${test.floor.once} ${test.unit} counts${test.floor.twice === test.floor.once ? '' : `, or of ${test.floor.twice} on two days`}` : 'never names a side on its own';
  lines.push(`### ${test.name}`, '', ...test.setUp.map((step, i) => `${i + 1}. ${step}`), '', ...test.stop.map((step) => `- ${step}`), '', `${test.score} ${test.reliability} In the rules: ${floor}.`, '', ...(test.norms ?? []).map((norm) => typical(norm, test.unit)), ...test.evidence.map((id) => `- source: ${cite(id)}`), '');
}
writeFileSync(`${root}docs/rules.md`, `${lines.join('\n').trim()}\n`);

const languages = new Intl.DisplayNames('en', {type: 'language'});
writeFileSync(
  `${root}docs/words.md`,
  `${[
    '# Words that stay out',
    '',
    'Made by `npm run docs` from `test/support/claims.ts`; edit that list, not this page. No text in any language may have one of these words: a test reads every text. `*` is any beginning or ending of a word, `(a|b)` either; accents and capitals do not matter.',
    '',
    '**No clinician has reviewed this list yet.**',
    '',
    ...forbidden.flatMap(({why, words: of}) => [`## ${why}`, '', ...CHECKED.map((lang) => `- ${languages.of(lang)}: ${of[lang].replaceAll('*', '\\*')}`), '']),
  ]
    .join('\n')
    .trim()}\n`,
);

const cell = (text) => `"${String(text).replaceAll('"', '""')}"`;
const sheet = [['id', 'when', 'then', 'words', 'strength', 'sources', 'agree / change', 'your words'], ...Object.entries(rules).map(([id, rule]) => [id, when(rule.when), then(rule), words(rule.words), rule.strength, rule.evidence.map(cite).join(' | '), '', '']), ...Object.entries(planRules).map(([id, rule]) => [id, '', 'plan', words(rule.words), rule.strength, rule.evidence.map(cite).join(' | '), '', ''])];
writeFileSync(`${root}docs/review-sheet.csv`, `${sheet.map((row) => row.map(cell).join(',')).join('\n')}\n`);
