import {expect} from '@open-wc/testing';
import {sources} from '../../src/catalogue/evidence.js';
import {selfTestRecords, type SelfTest} from '../../src/catalogue/self-tests.js';
import {normFor} from '../../src/core/norms.js';

describe('What is typical on a self-test', () => {
  for (const [age, typical] of [[60, 27], [69, 27], [70, 17], [85, 8.5]] as const)
    it(`one-leg balance at ${age}: ${typical} seconds`, () => expect(normFor('single-leg-balance', age)?.typical).to.equal(typical));

  it('one-leg balance of younger people, or of nobody knows whom: no verified figure, so none is given', () => {
    expect(normFor('single-leg-balance', 35)).to.equal(undefined);
    expect(normFor('single-leg-balance')).to.equal(undefined);
  });

  it('heel raises of any adult: 25', () => {
    for (const age of [undefined, 20, 75]) expect(normFor('single-leg-heel-raise', age)?.typical).to.equal(25);
  });

  it('every norm was read in the paper itself', () => {
    for (const {norms = []} of Object.values<SelfTest>(selfTestRecords)) for (const {evidence} of norms) expect(sources[evidence]?.seen).to.equal('primary');
  });
});
