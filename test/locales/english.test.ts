import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {and, or} from '../../src/messages/en/common.js';

describe('English', () => {
  const some = fc.array(fc.string(), {maxLength: 6});

  for (const [name, list, type] of [['and', and, 'conjunction'], ['or', or, 'disjunction']] as const) {
    it(`lists any things with "${name}" as the browser does`, () => {
      const authority = new Intl.ListFormat('en', {type});
      fc.assert(fc.property(some, (parts) => void expect(list(parts)).to.equal(authority.format(parts))));
    });
  }
});
