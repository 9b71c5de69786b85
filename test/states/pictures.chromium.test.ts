import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {STATES} from './states.js';
import {setFree} from './still.js';
import {closeStudio, LANGUAGES, nameOf, openStudio, pose, take, WIDTHS} from './studio.js';

/** Chromium that the recorded pictures were taken with: another one may draw native controls otherwise, so it compares nothing. */
const RECORDED_WITH = 156;
const version = Number(/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1]);

/** Every state, light and dark, at three widths, in both directions, held against how it looked when somebody found it right. */
describe('the pictures', function () {
  this.timeout(60_000);
  before(function () {
    if (version !== RECORDED_WITH) {
      console.warn(`Pictures not compared: they were recorded with Chromium ${RECORDED_WITH}, and this is ${version}.`);
      this.skip();
    }
    return openStudio();
  });
  after(() => (version === RECORDED_WITH ? closeStudio() : undefined));
  afterEach(setFree);

  for (const state of STATES)
    it(`${state.tag}: ${state.name}: pictures`, async () => {
      for (const dir of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
        const el = await pose(state, dir);
        for (const width of WIDTHS) await take(el, nameOf(state), width, dir);
        setFree();
      }
      expect(await executeServerCommand<string[], string>('pictures', nameOf(state))).to.deep.equal([]);
    });

  it('has no picture of a state that is gone', async () => {
    expect(await executeServerCommand<string[], undefined>('pictures-names')).to.have.members(STATES.map(nameOf));
  });
});
