import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cleanText, DEFAULT_FIELDS, FIELD_LIMITS, FIELD_NAMES, fieldProblem, isClean, parseFields} from '../../src/lead/fields.js';

describe('the fields attribute', () => {
  const rows: readonly (readonly [text: string | null, fields: readonly string[]])[] = [
    [null, DEFAULT_FIELDS],
    ['', DEFAULT_FIELDS],
    ['email name', ['email', 'name']],
    ['Email, Phone', ['email', 'phone']],
    ['message email message', ['message', 'email']],
    ['phone', ['phone', 'email']],
    ['shoe-size', DEFAULT_FIELDS],
    ['name shoe-size', ['name', 'email']],
  ];
  for (const [text, fields] of rows) it(`${text === null ? 'absent' : `"${text}"`} asks for ${fields.join(', ')}`, () => expect(parseFields(text)).to.deep.equal(fields));

  it('always asks for the address that the reply goes to', () =>
    fc.assert(fc.property(fc.string(), (text) => void expect(parseFields(text)).to.include('email'))));
});

describe('text as it is sent', () => {
  const rows: readonly (readonly [why: string, typed: string, sent: string])[] = [
    ['spaces around it go', '  Maya  ', 'Maya'],
    ['letters have one form', 'Zoe\u0308', 'Zoë'],
    ['a line break becomes a space', 'Maya\r\nLind', 'Maya Lind'],
    ['control characters go', 'Ma\u0000ya\u001b[31m', 'Maya[31m'],
    ['marks that turn the reading direction go', 'Maya\u202Etxt.exe', 'Mayatxt.exe'],
    ['joiners stay, as Persian and emoji need them', 'علی\u200cرضا 👩\u200d👧', 'علی\u200cرضا 👩\u200d👧'],
    ['half a character goes', 'Maya\ud800', 'Maya'],
  ];
  for (const [why, typed, sent] of rows) it(why, () => expect(cleanText('name', typed)).to.equal(sent));

  it('a message keeps its lines', () => expect(cleanText('message', 'one\r\ntwo\rthree\u2028four')).to.equal('one\ntwo\nthree\nfour'));

  it('cleaning again changes nothing, and what is clean is said to be', () =>
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_NAMES), fc.string({unit: 'binary'}), (field, text) => {
        const once = cleanText(field, text);
        expect(cleanText(field, once)).to.equal(once);
        expect(isClean(once)).to.equal(true);
      }),
    ));
});

describe('what is wrong with a field', () => {
  const good: Readonly<Record<string, readonly string[]>> = {
    email: ['a@b.co', 'maya.lind+run@example.co.uk', 'o’neill@example.com', 'josé@exämple.de', '用户@例子.公司', 'x_y-z@a-b.example'],
    phone: ['', '+49 170 1234567', '(020) 7946-0018', '12345', '555-1234 x22', '+1.555.010.999'],
    name: ['', 'Ж', 'Maya'],
  };
  const bad: Readonly<Record<string, readonly string[]>> = {
    email: ['maya', 'maya@', '@example.com', 'maya@example', 'maya lind@example.com', 'maya@example..com', 'maya@-example.com', 'a@b.com,c@d.com', '<a@b.com>', 'a@b@c.com'],
    phone: ['1234', 'call me', '=1+12345|cmd'],
  };
  for (const [field, texts] of Object.entries(good)) for (const text of texts) it(`${field} takes "${text}"`, () => expect(fieldProblem(field as 'email', text)).to.equal(null));
  for (const [field, texts] of Object.entries(bad)) for (const text of texts) it(`${field} asks again for "${text}"`, () => expect(fieldProblem(field as 'email', text)).to.equal(field));

  it('an empty address is missing rather than wrong', () => expect(fieldProblem('email', '')).to.equal('missing'));
  for (const field of FIELD_NAMES)
    it(`${field} has a longest length`, () => expect(fieldProblem(field, '1'.repeat(FIELD_LIMITS[field] + 1))).to.equal('too-long'));

  it('is quick to say so, whatever is pasted', () => {
    const start = performance.now();
    for (const text of [`${'a'.repeat(200)}@${'a-'.repeat(20)}`, `a@${'a'.repeat(250)}`, `a@${'a.'.repeat(120)}`, ' '.repeat(254), '1'.repeat(40)]) {
      fieldProblem('email', text);
      fieldProblem('phone', text.slice(0, 40));
    }
    expect(performance.now() - start).to.be.below(200);
  });
});
