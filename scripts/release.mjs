// Makes a release, in two halves.
//   npm run release                  a maintainer: checks, the gate, an annotated tag; says what to push
//   npm run release -- --publish     .github/workflows/release.yml, at the pushed tag and after the gate: checks, build, npm publish --provenance
//   npm run release -- --dry-run     either of them without the gate, the tag or the publishing: tells what is in the way
//   npm run release -- --notes       what the changelog says of this version
// Provenance binds the package to its commit and workflow, so nobody publishes from their own machine.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {notesOf, problemsOf} from './release/checks.mjs';

const flags = process.argv.slice(2);
const unknown = flags.filter((flag) => !['--publish', '--dry-run', '--notes'].includes(flag));
const [publish, dry] = ['--publish', '--dry-run'].map((flag) => flags.includes(flag));

const stop = (...lines) => {
  for (const line of lines) console.error(line);
  process.exit(1);
};
const text = (command, ...args) => {
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8'});
  if (status !== 0) stop(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
};
const act = (command, ...args) => {
  console.log(`${dry ? 'Would run' : 'Run'}: ${command} ${args.join(' ')}`);
  if (dry) return;
  const {status} = spawnSync(command, args, {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) stop(`${command} failed; nothing further was done.`);
};
const read = (path) => readFileSync(path, 'utf8');

if (unknown.length > 0) stop(`Unknown: ${unknown.join(', ')}. There are --publish, --dry-run and --notes.`);

const {version, repository} = JSON.parse(read('package.json'));
const tag = `v${version}`;
if (flags.includes('--notes')) {
  console.log(notesOf(read('CHANGELOG.md'), version));
  process.exit();
}
const problems = problemsOf({
  publish,
  version,
  repository: typeof repository === 'string' ? repository : repository?.url,
  status: text('git', 'status', '--porcelain'),
  branch: text('git', 'rev-parse', '--abbrev-ref', 'HEAD'),
  tags: text('git', 'tag', '--list').split('\n'),
  tagsHere: text('git', 'tag', '--points-at', 'HEAD').split('\n'),
  inWorkflow: process.env.GITHUB_ACTIONS === 'true',
  changelog: read('CHANGELOG.md'),
  versions: {
    'src/version.ts': /'([^']+)'/.exec(read('src/version.ts'))?.[1],
    'package-lock.json': JSON.parse(read('package-lock.json')).version,
    'the WordPress plugin': /Version: +(\S+)/.exec(read('integrations/wordpress/evenstride/evenstride.php'))?.[1],
    'its readme.txt': /Stable tag: (\S+)/.exec(read('integrations/wordpress/evenstride/readme.txt'))?.[1],
  },
});

if (problems.length > 0) stop(`${tag} cannot be released:`, ...problems.map((problem) => `- ${problem}`));

console.log(`${tag}\n\n${notesOf(read('CHANGELOG.md'), version)}\n`);
if (publish) {
  act('npm', 'run', 'build');
  act('npm', 'run', 'wordpress:zip');
  act('npm', 'publish', '--provenance', '--access', 'public');
} else {
  act('npm', 'test');
  act('git', 'tag', '--annotate', tag, '--message', tag);
  console.log(`Then: git push origin main ${tag}  (the workflow publishes it)`);
}
