import {expect} from '@open-wc/testing';
import {expectAccessible} from '../support/accessible.js';
import {violationsIn} from './equal-access.js';
import {atRest, STATES} from './states.js';

describe('accessible in every state', () => {
  after(() => {
    document.documentElement.style.removeProperty('color-scheme');
    document.body.style.removeProperty('background');
  });

  for (const {tag, name, make} of STATES)
    for (const scheme of ['light', 'dark']) {
      const open = async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const el = await make();
        atRest(el);
        return el;
      };
      it(`${tag}: ${name}: axe, ${scheme}`, async () => expectAccessible(await open()));
      it(`${tag}: ${name}: Equal Access, ${scheme}`, async () => expect(await violationsIn(await open())).to.deep.equal([]));
    }
});
