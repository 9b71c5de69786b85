import {cleanText, type FieldName, type FieldValues} from './fields.js';
import type {Lead, LeadConsent, LeadContext, LeadSource, Suspicion} from './schema.js';
import {sha256} from './sha256.js';

/** Everything that a lead is made of. */
export interface LeadParts {
  readonly id: string;
  /** Moment of sending, in ms since 1970. */
  readonly at: number;
  readonly fields: readonly FieldName[];
  readonly values: FieldValues;
  readonly consent: Pick<LeadConsent, 'controller' | 'text' | 'policyUrl' | 'locale'>;
  readonly source: LeadSource;
  /** What the visitor ticked to share; `null` for nothing. */
  readonly context: LeadContext | null;
  readonly suspicion: Suspicion | null;
  readonly challenge: string;
}

/** A host's text as a label: clean, one line, not too long. */
export const labelText = (text: string): string => cleanText('goal', text).slice(0, 200).trim();

/** The lead, without what was left empty. The consent counts as given: whoever calls has seen the tick. */
export function composeLead({id, at, fields, values, consent, source, context, suspicion, challenge}: LeadParts): Lead {
  const typed = fields.map((field) => [field, cleanText(field, values[field])] as const).filter(([, text]) => text !== '');
  const moment = new Date(at).toISOString();
  return {
    id,
    createdAt: moment,
    ...(Object.fromEntries(typed) as Pick<Lead, FieldName>),
    consent: {given: true, ...consent, textHash: sha256(consent.text), at: moment, sharesHealthData: context !== null},
    ...(suspicion && {suspicion}),
    ...(challenge && {challenge}),
    source,
    ...(context && {context}),
  };
}

/** What a lead says, without its id and times: the same content sent again is the same lead. */
export function contentHash({id: _id, createdAt: _createdAt, consent, suspicion: _suspicion, challenge: _challenge, ...rest}: Lead): string {
  return sha256(JSON.stringify({...rest, consent: {...consent, at: ''}}));
}
