import type {Rule} from './rule.js';

/** What a plan has to keep to. Pain steers load; jumps need a reason to be allowed, not a reason to be forbidden. */
export const limitRules = {
  'limit-reduce': {
    when: {number: 'pain-level', from: 3, to: 5},
    then: {limit: 'reduce'},
    strength: 'moderate',
    evidence: ['pain-silbernagel'],
    words: 'Pain of 3 to 5 of 10: fewer sets and no jumps until it settles.',
  },
  'limit-stop': {
    when: {any: [{number: 'pain-level', from: 6}, {answer: 'pain-morning', is: ['yes']}]},
    then: {limit: 'stop'},
    strength: 'moderate',
    evidence: ['pain-silbernagel'],
    words: 'Pain above 5 of 10, or worse next morning: nothing that loads the sore area.',
  },
  'limit-jumps-allowed': {
    when: {all: [{answer: 'strength-habit', is: ['regular']}, {number: 'pain-level', to: 0}, {test: 'single-leg-balance', eachAtLeast: 30}]},
    then: {limit: 'jumps-allowed'},
    strength: 'expert',
    evidence: ['plyo-prereq', 'plyo-hopping-rct'],
    words: 'You train strength regularly, had no pain last week and balance for 30 seconds on each leg: small jumps may join in, on two legs first.',
  },
} as const satisfies Record<string, Rule>;
