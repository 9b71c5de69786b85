import {composeLead, type LeadParts} from '../../src/lead/compose-lead.js';
import {EMPTY_VALUES} from '../../src/lead/fields.js';
import type {Lead} from '../../src/lead/schema.js';
import type {Assessment} from '../../src/core/types.js';

export const ASSESSMENT: Assessment = {
  status: 'findings',
  redFlags: [],
  findings: [{id: 'gluteus-medius-weakness-left', muscle: 'gluteus-medius', side: 'left', kind: 'weakness', severity: 2, confidence: 0.6, reasons: []}],
  causes: [],
  advice: [],
  tests: [],
  limits: {load: 'full', impact: true, avoid: [], reasons: []},
  retestAfterWeeks: 4,
  rulesVersion: '1.0.0',
};

export const PARTS: LeadParts = {
  id: '0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
  at: Date.parse('2026-03-02T09:00:00Z'),
  fields: ['name', 'email', 'goal'],
  values: {...EMPTY_VALUES, name: 'Maya Lind', email: 'maya@example.com'},
  consent: {controller: 'Stride Lab', text: 'I agree.', policyUrl: 'https://stride.example/privacy', locale: 'en'},
  source: {page: 'https://blog.example/post', tag: 'coaching-interest', version: '0.1.0', locale: 'en'},
  context: null,
  suspicion: null,
  challenge: '',
};

/** A lead as the element makes it. */
export const leadWith = (over: Partial<LeadParts> = {}): Lead => composeLead({...PARTS, ...over});
