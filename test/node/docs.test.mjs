// What is made from the source stands in docs/ as the source has it now.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const MADE = ['docs/rules.md', 'docs/review-sheet.csv', 'docs/words.md'];

test('the rule book, the review sheet and the list of words are those that hold', () => {
  const read = () => MADE.map((file) => readFileSync(file, 'utf8'));
  const before = read();
  execFileSync('node', ['scripts/docs/rule-book.mjs']);
  assert.deepEqual(read(), before, 'run `npm run docs` and commit what it changed');
});

test('the rule book says that no clinician has reviewed it', () => assert.match(readFileSync('docs/rules.md', 'utf8'), /No clinician has reviewed these rules yet/));
