import {adviceRules} from './advice.js';
import {causeRules} from './causes.js';
import {limitRules} from './limits.js';
import type {Rule} from './rule.js';
import {safetyRules} from './safety.js';
import {signRules} from './signs.js';
import {testRules} from './tests.js';

/** Every rule by id, in the order they are asked. */
export const ruleRecords = {...safetyRules, ...signRules, ...testRules, ...causeRules, ...adviceRules, ...limitRules} as const;

export type RuleId = keyof typeof ruleRecords;
export const RULE_IDS = Object.keys(ruleRecords) as RuleId[];

/** Grows with every change of a rule, so that an old result can be told from a new one. */
export const RULES_VERSION = '1.0.0';

/** The rule of an id. */
export const ruleOf = (id: string): Rule | undefined => (Object.hasOwn(ruleRecords, id) ? ruleRecords[id as RuleId] : undefined);
