import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {VERSION} from '../../src/version.js';
import {STATES} from './states.js';
import {openStill, setFree} from './still.js';

const TAGS = [...new Set(STATES.map(({tag}) => tag))];

/** What differs with every run is written as what it is. */
const lasting = (text: string): string => text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '(id)').replaceAll(location.origin, '(page)').replaceAll(VERSION, '(version)');

/** What assistive technology gets from the browser, held against what somebody read and found right: `RECORD=1` takes it down anew. */
describe('the accessibility tree', () => {
  before(() => setViewport({width: 800, height: 8000})); // what is near the view is drawn
  after(() => setViewport({width: 800, height: 600}));
  afterEach(setFree);

  for (const state of STATES)
    it(`${state.tag}: ${state.name}: tree`, async () => {
      await openStill(state);
      const text = lasting(await executeServerCommand<string, string>('accessibility-tree', state.tag));
      expect(text).to.equal(await executeServerCommand<string, object>('recorded', {file: `trees/${state.tag}.txt`, name: state.name, text}));
    });

  for (const tag of TAGS)
    it(`${tag} has no tree of a state that is gone`, async () => {
      const names = await executeServerCommand<string[], object>('recorded-names', {file: `trees/${tag}.txt`});
      expect(names).to.have.members(STATES.filter((state) => state.tag === tag).map(({name}) => name));
    });
});
