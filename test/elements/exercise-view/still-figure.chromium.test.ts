import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {ExerciseCard} from '../../../src/elements/exercise-card/exercise-card.js';

if (!customElements.get('exercise-card')) customElements.define('exercise-card', ExerciseCard);

describe('Where motion is to be reduced', () => {
  before(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('a card shows the key positions side by side, and nothing moves', async () => {
    const card = await fixture<ExerciseCard>(html`<exercise-card exercise-id="squat"></exercise-card>`);
    await new Promise<void>((resolve) => {
      const look = () => card.shadowRoot!.querySelector('svg.fig') && resolve();
      new MutationObserver(look).observe(card.shadowRoot!, {childList: true, subtree: true});
      look();
    });
    const stills = card.shadowRoot!.querySelectorAll('svg.fig');
    expect(stills.length).to.be.at.least(2);
    expect([...stills].flatMap((still) => still.getAnimations({subtree: true}))).to.deep.equal([]);
  });
});
