// What keeps a release back, and a dry run of both halves in a small repository of its own. Nothing is tagged or published here.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, test} from 'node:test';
import {notesOf, problemsOf} from '../../scripts/release/checks.mjs';

const changelog = '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-26\n\n### Added\n\n- A thing.\n\n## [1.1.0] - 2026-10-01\n\n- Older.\n';
const good = {publish: false, version: '1.2.0', repository: 'https://example.org/evenstride', status: '', branch: 'main', tags: ['v1.1.0'], tagsHere: [], inWorkflow: false, changelog, versions: {'src/version.ts': '1.2.0'}};
const inWorkflow = {...good, publish: true, branch: 'HEAD', tags: ['v1.2.0'], tagsHere: ['v1.2.0'], inWorkflow: true};

test('nothing keeps back what is in order, on main and in the workflow', () => assert.deepEqual([problemsOf(good), problemsOf(inWorkflow)], [[], []]));

for (const [what, change, words, from = good] of [
  ['a file that is not committed', {status: ' M src/core.ts'}, /not clean/],
  ['another branch', {branch: 'topic'}, /this is topic/],
  ['a tag that exists', {tags: ['v1.2.0']}, /tagged already/],
  ['a version that is none', {version: '1.2', changelog: changelog.replaceAll('1.2.0', '1.2'), versions: {}}, /is no version/],
  ['a version without a date', {changelog: changelog.replace(' - 2026-11-26', '')}, /no heading/],
  ['a version of which nothing is said', {changelog: changelog.replace('### Added\n\n- A thing.\n\n', '')}, /says nothing of 1\.2\.0/],
  ['lines that are still unreleased', {changelog: changelog.replace('[Unreleased]\n', '[Unreleased]\n\n- Forgotten.\n')}, /Unreleased/],
  ['a version that differs elsewhere', {versions: {'its readme.txt': '1.1.0'}}, /its readme\.txt says 1\.1\.0/],
  ['no address for the provenance', {repository: undefined}, /names no repository/],
  ['publishing from a commit without its tag', {tagsHere: ['v1.1.0']}, /not v1\.2\.0/, inWorkflow],
  ['publishing from somebody’s own machine', {inWorkflow: false}, /Provenance/, inWorkflow],
])
  test(`${what} keeps it back`, () => {
    const problems = problemsOf({...from, ...change});
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0], words);
  });

test('the notes are the lines of that version alone', () => assert.deepEqual([notesOf(changelog, '1.2.0'), notesOf(changelog, '1.1.0'), notesOf(changelog, '1x2.0')], ['### Added\n\n- A thing.', '- Older.', '']));

const folder = mkdtempSync(join(tmpdir(), 'release-'));
const git = (...args) => spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args], {cwd: folder, encoding: 'utf8'});
const release = (flags, env = {}) => spawnSync('node', ['scripts/release.mjs', ...flags], {cwd: folder, encoding: 'utf8', env: {...process.env, GITHUB_ACTIONS: '', ...env}});
const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), text);
};
before(() => {
  cpSync('scripts/release.mjs', join(folder, 'scripts/release.mjs'));
  cpSync('scripts/release', join(folder, 'scripts/release'), {recursive: true});
  write('package.json', JSON.stringify({name: 'evenstride', version: '1.2.0', type: 'module', repository: {url: 'https://example.org/evenstride'}}));
  write('package-lock.json', JSON.stringify({version: '1.2.0'}));
  write('CHANGELOG.md', changelog);
  write('src/version.ts', "export const VERSION = '1.2.0';\n");
  write('integrations/wordpress/evenstride/evenstride.php', ' * Version:   1.2.0\n');
  write('integrations/wordpress/evenstride/readme.txt', 'Stable tag: 1.2.0\n');
  git('init');
  git('add', '-A');
  git('commit', '-m', 'all');
});
after(() => rmSync(folder, {recursive: true}));

test('a dry run says the steps, and takes none', () => {
  const {status, stdout} = release(['--dry-run']);
  assert.deepEqual([status, stdout.match(/^Would run: .+$/gm)], [0, ['Would run: npm test', 'Would run: git tag --annotate v1.2.0 --message v1.2.0']]);
  assert.equal(git('tag').stdout, '');
});

test('a dry run of the workflow at its tag ends with the publishing', () => {
  git('tag', 'v1.2.0');
  const {status, stdout} = release(['--publish', '--dry-run'], {GITHUB_ACTIONS: 'true'});
  git('tag', '-d', 'v1.2.0');
  assert.deepEqual([status, stdout.match(/^Would run: .+$/gm)], [0, ['Would run: npm run build', 'Would run: npm run wordpress:zip', 'Would run: npm publish --provenance --access public']]);
});

test('what is in the way is told, and stops it', () => {
  write('new.txt', '');
  const {status, stderr} = release([]);
  rmSync(join(folder, 'new.txt'));
  assert.equal(status, 1);
  assert.match(stderr, /v1\.2\.0 cannot be released:\n- The working tree is not clean/);
});

test('a flag that does not exist is no release', () => assert.equal(release(['--dryrun']).status, 1));

test('the workflow publishes from tags alone, with the rights that this takes and no others', () => {
  const text = readFileSync('.github/workflows/release.yml', 'utf8');
  assert.match(text, /on:\n {2}push:\n {4}tags: \['v\*'\]\npermissions: \{\}/);
  assert.deepEqual([...text.matchAll(/^ {6}([a-z-]+): write/gm)].map(([, right]) => right), ['contents', 'id-token']);
  // The gate runs what others wrote: it gets neither the token nor the right to publish.
  const [gate, publish] = text.split('\n  publish:\n');
  assert.match(gate, /- run: \.ci\/run/);
  assert.doesNotMatch(gate, /secrets\.|write/);
  assert.match(publish, /needs: gate\n[^]*npm run release -- --publish/);
});
