import {spawn} from 'node:child_process';
import {delimiter} from 'node:path';
import {root} from '../build/run.mjs';

/** What both reporters, WTR's and Node's, print last. */
const COUNTS = /^(\d+) passed, (\d+) failed, \d+ skipped$/m;

const execute = (command, env, onText) =>
  new Promise((resolve) => {
    const [tool, ...args] = command;
    const child = spawn(tool, args, {
      cwd: root,
      env: {...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}`, ...env},
      shell: process.platform === 'win32',
    });
    child.stdout.setEncoding('utf8').on('data', onText);
    child.stderr.setEncoding('utf8').on('data', onText);
    child.on('error', (error) => onText(`${error.message}\n`)).on('close', resolve);
  });

/**
 * Runs one step. Tests are shown as they run, or when they are done where another step runs beside them; another step's output
 * only when it fails, or when it has `show`.
 * A step without tests counts as one; so does a run that fails without a failing test (coverage, a browser that won't start).
 */
export const runStep = async ({name, command, env, tests = false, show = tests}, {beside = false} = {}) => {
  const title = `\n── ${name}\n`;
  process.stdout.write(beside ? `started: ${name}\n` : title);
  let output = '';
  const start = performance.now();
  const code = await execute(command, env, (text) => {
    output += text;
    if (show && !beside) process.stdout.write(text);
  });
  const seconds = (performance.now() - start) / 1000;
  if (beside) process.stdout.write(title);
  if (show ? beside : code !== 0) process.stdout.write(output);

  const counts = tests && COUNTS.exec(output);
  if (!counts) return {passed: Number(code === 0 && !tests), failed: Number(code !== 0 || tests), seconds};
  const [passed, failed] = counts.slice(1).map(Number);
  return {passed, failed: failed || Number(code !== 0), seconds};
};
