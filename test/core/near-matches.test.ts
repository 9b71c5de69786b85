import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/catalogue/index.js';
import {nearMatches} from '../../src/core/near-matches.js';

describe('Near matches of an exercise id', () => {
  for (const [typed, meant] of [['glute-brige', 'glute-bridge'], ['Glute Bridge', 'glute-bridge'], ['sideplank', 'side-plank'], ['bird-dogs', 'bird-dog']] as const)
    it(`"${typed}" is likely ${meant}`, () => expect(nearMatches(builtIn, typed)[0]?.id).to.equal(meant));

  it('nothing is like gibberish, and nothing is like nothing', () => {
    expect(nearMatches(builtIn, 'qqqq')).to.deep.equal([]);
    expect(nearMatches(builtIn, '')).to.deep.equal([]);
  });
});
