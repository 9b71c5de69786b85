/**
 * The rules core and the catalogue alone: no DOM, runs in Node and in workers.
 * @packageDocumentation
 */
export {builtIn as catalogue} from './catalogue/index.js';
export type {Exercise} from './catalogue/schema.js';
export {sources} from './catalogue/evidence.js';
export {questionRecords as questionnaire} from './catalogue/questions.js';
export {selfTestRecords as selfTests} from './catalogue/self-tests.js';
export * from './core/index.js';
export {parseLead} from './lead/parse-lead.js';
export {leadSchema, type Lead, type LeadConsent, type LeadContext, type LeadSource, type Suspicion} from './lead/schema.js';
export {sha256} from './lead/sha256.js';
