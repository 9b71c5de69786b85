// How quick the rules are, and how many combinations of answers the laws were walked over.
import {availableParallelism, cpus} from 'node:os';
import * as core from '../../dist/core.js';
import {rawPower, walkAll} from '../support/exhaustive.mjs';

const {assess, buildRoutine, preferencesFrom} = core;

const examples = {
  'nothing answered': {},
  'the founding example': {'form-signs': {'hip-drop': 'left'}, tires: {calves: 'left'}, shoes: 'worn', 'rest-days': 0, days: 3, minutes: 20, equipment: ['none']},
  'half the questionnaire': {
    'flags-now': ['none'], 'flags-bone': ['none'], 'flags-injury': ['none'], 'pain-level': 2, 'pain-morning': 'no', tires: {calves: 'left', glutes: 'both'},
    tight: {hamstrings: 'right'}, 'form-signs': {'hip-drop': 'left', wobble: 'left'}, posture: 'slump', stretching: 'never', shoes: 'worn',
    'single-leg-heel-raise': {left: 15, right: 25}, 'side-plank': {left: 60, right: 55},
  },
};

/** Calls a second of one core, by processor time, after a warm-up. */
function perSecond(call, times) {
  for (let i = 0; i < times / 4; i++) call();
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) call();
  return times / (process.cpuUsage(before).user / 1e6);
}

const whole = new Intl.NumberFormat('en', {maximumFractionDigits: 0});
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, one used`);
for (const [name, answers] of Object.entries(examples)) console.log(`assess, ${name}: ${whole.format(perSecond(() => assess(answers), 200_000))} a second`);

const answers = examples['the founding example'];
const input = {assessment: assess(answers), preferences: preferencesFrom(answers)};
console.log(`buildRoutine, the founding example: ${(1000 / perSecond(() => buildRoutine(input), 2000)).toFixed(2)} ms`);

const started = performance.now();
let sum = 0;
for (const [part, count] of Object.entries(walkAll(core))) {
  sum += count;
  console.log(`walked, ${part}: ${whole.format(count)}`);
}
console.log(`walked in all: ${whole.format(sum)} combinations in ${((performance.now() - started) / 1000).toFixed(0)} s; they stand for about 10^${rawPower(core).toFixed(0)} raw ones, the numeric answers not counted`);
