import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Routine} from '../../src/core/routine-schema.js';
import {composeLead, contentHash, labelText} from '../../src/lead/compose-lead.js';
import {EMPTY_VALUES, FIELD_LIMITS, FIELD_NAMES, fieldProblem, cleanText} from '../../src/lead/fields.js';
import {CONTEXT_BYTES, fitContext} from '../../src/lead/fit-context.js';
import {parseLead} from '../../src/lead/parse-lead.js';
import {sha256} from '../../src/lead/sha256.js';
import {ASSESSMENT, leadWith, PARTS} from './support.js';

const routineOf = (weeks: number, notes = 1): Routine => ({
  version: 1,
  preferences: {days: 2, minutes: 25, equipment: [], level: 'beginner', weeks: 4, runDays: []},
  favours: 'left',
  current: weeks - 1,
  weeks: Array.from({length: weeks}, () => ({
    kind: 'build' as const,
    sessions: [{id: 's', day: 1, hard: false, items: Array.from({length: notes}, (_, i) => ({id: `i${i}`, exerciseId: 'squat', dose: {sets: 1, amount: 1, unit: 'reps' as const, rest: 0}, side: 'both' as const, note: 'x'.repeat(400), because: []}))}],
  })),
  focus: [],
  rulesVersion: '1',
});

describe('a lead', () => {
  it('holds what was typed, clean, and nothing that was left empty', () => {
    const lead = leadWith({values: {...EMPTY_VALUES, name: ' Maya\u0000 ', email: 'maya@example.com '}});
    expect(lead.name).to.equal('Maya');
    expect(lead.email).to.equal('maya@example.com');
    expect(Object.keys(lead)).to.not.include.members(['phone', 'goal', 'message', 'suspicion', 'challenge', 'context']);
  });

  it('holds only the fields that the page asks for', () => {
    const lead = leadWith({fields: ['email'], values: {...EMPTY_VALUES, name: 'Maya', email: 'maya@example.com'}});
    expect(lead).to.not.have.property('name');
  });

  it('proves its consent: text, hash, controller, policy, language, moment', () => {
    expect(leadWith().consent).to.deep.equal({
      given: true,
      controller: 'Stride Lab',
      text: 'I agree.',
      policyUrl: 'https://stride.example/privacy',
      locale: 'en',
      textHash: sha256('I agree.'),
      at: '2026-03-02T09:00:00.000Z',
      sharesHealthData: false,
    });
  });

  it('says so when health answers go along', () => {
    const lead = leadWith({context: {assessment: ASSESSMENT}});
    expect(lead.consent.sharesHealthData).to.equal(true);
    expect(lead.context).to.deep.equal({assessment: ASSESSMENT});
  });

  it('is the same content at another time and under another id, and another with another word', () => {
    const hash = contentHash(leadWith());
    expect(contentHash(leadWith({id: 'another', at: 5, suspicion: 'too-fast', challenge: 'token'}))).to.equal(hash);
    expect(contentHash(leadWith({values: {...PARTS.values, goal: 'A marathon'}}))).to.not.equal(hash);
  });

  it('takes a host’s words as one clean line', () => expect(labelText(`  Stride\nLab\u0007${'x'.repeat(300)}`)).to.match(/^Stride Labx+$/).and.have.length(200));

  it('passes the receiver’s check, whatever was typed, as long as the form takes it', () => {
    const text = fc.string({unit: 'binary', maxLength: 120});
    const values = fc.record({name: text, email: fc.emailAddress(), phone: fc.constantFrom('', '+49 170 1234567', '020/123456'), goal: text, message: text});
    fc.assert(
      fc.property(values, (typed) => {
        fc.pre(FIELD_NAMES.every((field) => fieldProblem(field, cleanText(field, typed[field])) === null));
        const parsed = parseLead(JSON.parse(JSON.stringify(composeLead({...PARTS, fields: FIELD_NAMES, values: typed}))));
        expect(parsed.ok, JSON.stringify(parsed)).to.equal(true);
      }),
    );
  });
});

describe('a receiver’s check', () => {
  const whole = JSON.parse(JSON.stringify(leadWith({context: {assessment: ASSESSMENT, routine: routineOf(1)}, suspicion: 'honeypot', challenge: 'token'}))) as Record<string, unknown>;
  const consent = whole.consent as Record<string, unknown>;

  it('gives the lead back', () => expect(parseLead(whole)).to.deep.equal({ok: true, value: whole}));
  it('leaves unknown fields out', () => expect(parseLead({...whole, admin: true})).to.deep.equal({ok: true, value: whole}));

  const rows: readonly (readonly [why: string, lead: unknown, path: string])[] = [
    ['something else', 'hello', ''],
    ['no id', {...whole, id: undefined}, 'id'],
    ['an id that is none', {...whole, id: '../../etc'}, 'id'],
    ['no address', {...whole, email: undefined}, 'email'],
    ['an address that is none', {...whole, email: 'maya'}, 'email'],
    ['a second header in the address', {...whole, email: 'maya@example.com\nbcc: all@example.com'}, 'email'],
    ['a control character', {...whole, name: 'Ma\u0000ya'}, 'name'],
    ['a line break in the name', {...whole, name: 'Maya\nLind'}, 'name'],
    ['a text that is too long', {...whole, goal: 'x'.repeat(201)}, 'goal'],
    ['no consent', {...whole, consent: {...consent, given: false}}, 'consent.given'],
    ['a consent text that is not its hash’s', {...whole, consent: {...consent, text: 'I agree to everything.'}}, 'consent.textHash'],
    ['health answers without consent', {...whole, consent: {...consent, sharesHealthData: false}}, 'context'],
    ['a policy that is a script', {...whole, consent: {...consent, policyUrl: 'javascript:alert(1)'}}, 'consent.policyUrl'],
    ['a suspicion that does not exist', {...whole, suspicion: 'robot'}, 'suspicion'],
  ];
  for (const [why, lead, path] of rows)
    it(`refuses ${why}`, () => {
      const parsed = parseLead(lead);
      expect(parsed.ok).to.equal(false);
      if (!parsed.ok) expect(parsed.error.path).to.equal(path);
    });

  it('never repeats what the lead says in its error', () => {
    for (const [, lead] of rows) expect(JSON.stringify(parseLead(lead))).to.not.match(/maya|Lind|bcc|etc|everything/i);
  });
});

describe('what is shared', () => {
  it('goes whole when it fits', () => {
    const context = {assessment: ASSESSMENT, routine: routineOf(4)};
    expect(fitContext(context)).to.deep.equal(context);
  });
  it('is the current week of a long routine', () => {
    const fitted = fitContext({assessment: ASSESSMENT, routine: routineOf(12, 20)});
    expect(fitted?.routine?.weeks).to.have.length(1);
    expect(fitted?.routine?.current).to.equal(0);
    expect(fitted?.assessment).to.equal(ASSESSMENT);
  });
  it('is the result alone when even a week is too long', () => {
    const routine = routineOf(1, 40);
    expect(fitContext({assessment: ASSESSMENT, routine}, 5000)).to.deep.equal({assessment: ASSESSMENT});
    expect(fitContext({routine}, 5000)).to.equal(null);
  });
  it('is nothing when there is nothing', () => expect(fitContext({})).to.equal(null));
  it('leaves room for the rest of the lead in 64 KiB, even with the longest texts', () => {
    const values = Object.fromEntries(FIELD_NAMES.map((field) => [field, '語'.repeat(FIELD_LIMITS[field])])) as typeof EMPTY_VALUES;
    const lead = leadWith({fields: FIELD_NAMES, values, consent: {...PARTS.consent, text: '語'.repeat(700)}});
    expect(new TextEncoder().encode(JSON.stringify(lead)).length + CONTEXT_BYTES).to.be.below(60_000);
  });
});
