import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {sha256} from '../../src/lead/sha256.js';

/** The examples of FIPS 180-4 and of NIST's test vectors. */
const PUBLISHED: readonly (readonly [text: string, hash: string])[] = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
];

const byBrowser = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

describe('sha256', () => {
  for (const [text, hash] of PUBLISHED) it(`gives the published hash of ${text.length} letters`, () => expect(sha256(text)).to.equal(hash));

  it('agrees with the browser on any text', () =>
    fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 300}), async (text) => {
        expect(sha256(text)).to.equal(await byBrowser(text));
      }),
    ));

  it('agrees with the browser around the ends of its blocks', async () => {
    for (let length = 50; length <= 130; length++) expect(sha256('x'.repeat(length)), String(length)).to.equal(await byBrowser('x'.repeat(length)));
  });
});
