import type {Result} from '../core/result.js';
import {leadSchema, type Lead} from './schema.js';
import {sha256} from './sha256.js';

const refuse = (code: string, path: string, message: string): Result<never> => ({ok: false, error: {code, path, message}});

/**
 * A lead from outside: for the server that receives it. Unknown fields are left out, and the consent must be the one
 * that its hash was made from. An error names the place and never what stood there.
 */
export function parseLead(value: unknown): Result<Lead> {
  const parsed = leadSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const path = issue.path.map(String).join('.');
    return refuse(issue.code.replaceAll('_', '-'), path, `${path || 'The lead'} does not have the form that a lead has.`);
  }
  const lead = parsed.data as Lead;
  const {consent, context} = lead;
  if (sha256(consent.text) !== consent.textHash) return refuse('consent-changed', 'consent.textHash', 'The consent text is not the one that its hash was made from.');
  if (context && !consent.sharesHealthData) return refuse('context-without-consent', 'context', 'Health answers came without the consent to share them.');
  return {ok: true, value: lead};
}
