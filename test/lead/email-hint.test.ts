import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {emailHint, oneSlipApart} from '../../src/lead/email-hint.js';

describe('a mistyped address', () => {
  const rows: readonly (readonly [typed: string, meant: string | null])[] = [
    ['maya@gmial.com', 'maya@gmail.com'],
    ['maya@gmal.com', 'maya@gmail.com'],
    ['maya@gmaill.com', 'maya@gmail.com'],
    ['maya@gnail.com', 'maya@gmail.com'],
    ['Maya@GMIAL.COM', 'Maya@gmail.com'],
    ['maya@gmail.con', 'maya@gmail.com'],
    ['maya@gmial.cmo', 'maya@gmail.com'],
    ['maya@hotmial.com', 'maya@hotmail.com'],
    ['maya@outlok.com', 'maya@outlook.com'],
    ['maya@yaho.com', 'maya@yahoo.com'],
    ['maya@iclud.com', 'maya@icloud.com'],
    ['maya@example.con', 'maya@example.com'],
    ['maya@gmail.com', null],
    ['maya@mail.com', null],
    ['maya@ymail.com', null],
    ['maya@email.com', null],
    ['maya@me.com', null],
    ['maya@live.nl', null],
    ['maya@example.com', null],
    ['maya@my-clinic.de', null],
    ['maya', null],
    ['@gmial.com', null],
    ['', null],
  ];
  for (const [typed, meant] of rows) it(`"${typed}" ${meant ? `probably means "${meant}"` : 'stays'}`, () => expect(emailHint(typed)).to.equal(meant));

  it('a hint needs no further hint', () =>
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('gmail.com', 'yahoo.co.uk', 'web.de', 'proton.me', 'gmx.net'), fc.nat(12), fc.constantFrom('', 'x'), (name, domain, at, letter) => {
        const typed = `${name}@${domain.slice(0, at)}${letter}${domain.slice(at + 1)}`;
        const meant = emailHint(typed);
        if (meant) expect(emailHint(meant)).to.equal(null);
      }),
    ));
});

describe('one slip', () => {
  const rows: readonly (readonly [a: string, b: string, apart: boolean])[] = [
    ['cat', 'cat', false],
    ['cat', 'ca', true],
    ['cat', 'caat', true],
    ['cat', 'cut', true],
    ['cat', 'act', true],
    ['cat', 'tac', false],
    ['cat', 'cu', false],
    ['', 'a', true],
    ['ab', 'cd', false],
  ];
  for (const [a, b, apart] of rows) it(`"${a}" and "${b}" are ${apart ? '' : 'not '}one slip apart`, () => expect([oneSlipApart(a, b), oneSlipApart(b, a)]).to.deep.equal([apart, apart]));
});
