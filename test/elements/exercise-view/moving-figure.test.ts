import {expect, fixture, html} from '@open-wc/testing';
import {ExerciseCard} from '../../../src/elements/exercise-card/exercise-card.js';

if (!customElements.get('exercise-card')) customElements.define('exercise-card', ExerciseCard);

/** Waits until something matches inside the card. */
function appears(card: ExerciseCard, selector: string): Promise<Element> {
  return new Promise((resolve) => {
    const look = () => {
      const found = card.shadowRoot!.querySelector(selector);
      if (found) resolve(found);
    };
    new MutationObserver(look).observe(card.shadowRoot!, {childList: true, subtree: true, attributes: true});
    look();
  });
}

const cardOf = (id: string, side = 'both') => fixture<ExerciseCard>(html`<exercise-card exercise-id=${id} side=${side}></exercise-card>`);

describe('The figure of a card', () => {
  it('is drawn when the card is in view, with words for those who do not see it', async () => {
    const figure = await appears(await cardOf('clamshell', 'left'), 'svg.fig');
    expect(figure.getAttribute('aria-label')).to.equal('Moving figure of Clamshell, left side working');
    expect(figure.closest('[part~="figure"]')).to.exist;
  });

  it('shows the working leg in its own colour: left for left, right for right', async () => {
    const left = await appears(await cardOf('single-leg-heel-raise', 'left'), 'svg.fig');
    const second = await cardOf('single-leg-heel-raise', 'right');
    second.scrollIntoView(); // WebKit leaves out whatever is below the fold, near as it may be
    const right = await appears(second, 'svg.fig');
    expect([left.querySelectorAll('.fig-limb.fig-left, .fig-left > .fig-limb').length > 0, left.querySelector('.fig-right > .fig-limb')]).to.deep.equal([true, null]);
    expect([right.querySelectorAll('.fig-limb.fig-right, .fig-right > .fig-limb').length > 0, right.querySelector('.fig-left > .fig-limb')]).to.deep.equal([true, null]);
  });

  it('changes with the exercise', async () => {
    const card = await cardOf('squat');
    await appears(card, 'svg.fig[aria-label*="Squat"]');
    card.setAttribute('exercise-id', 'plank');
    await appears(card, 'svg.fig[aria-label*="Plank"]');
    expect(card.shadowRoot!.querySelectorAll('svg.fig')).to.have.length(1);
  });

  it('is not drawn while its card is far below the fold', async () => {
    const page = await fixture<HTMLElement>(html`<div><div class="far"></div><exercise-card exercise-id="squat"></exercise-card></div>`);
    (page.querySelector('.far') as HTMLElement).style.height = '5000px';
    const card = page.querySelector('exercise-card')!;
    await card.updateComplete;
    const near = new Promise<boolean>((resolve) => new IntersectionObserver(([entry], observer) => (observer.disconnect(), resolve(entry!.isIntersecting)), {rootMargin: '200px'}).observe(card));
    expect(await near).to.equal(false);
    expect(card.shadowRoot!.querySelector('svg.fig')).to.equal(null);
    card.scrollIntoView();
    await appears(card, 'svg.fig');
  });

  it('a card far below the fold is not laid out, and all its words are there to be found', async () => {
    const page = await fixture<HTMLElement>(html`<div><div class="far"></div><exercise-card exercise-id="squat"></exercise-card></div>`);
    (page.querySelector('.far') as HTMLElement).style.height = '20000px';
    const card = page.querySelector('exercise-card')!;
    await card.updateComplete;
    const name = card.shadowRoot!.querySelector('h3')!;
    const laidOut = () => name.checkVisibility({contentVisibilityAuto: true});
    const becomes = (wanted: boolean) =>
      new Promise<void>((resolve) => {
        const look = () => (laidOut() === wanted ? resolve() : requestAnimationFrame(look));
        look();
      });
    await becomes(false);
    expect([name.textContent, card.shadowRoot!.querySelector('.details li')!.textContent]).to.deep.equal(['Squat', 'Stand with your feet shoulder-width apart.']);
    expect(name.checkVisibility(), 'it is not hidden').to.equal(true);
    card.scrollIntoView();
    await becomes(true);
  });

  it('leaves nothing running when its card goes, and comes back with it', async () => {
    const card = await cardOf('squat');
    await appears(card, 'svg.fig');
    const parent = card.parentElement!;
    card.remove();
    expect(card.shadowRoot!.querySelector('svg.fig')).to.equal(null);
    parent.append(card);
    await appears(card, 'svg.fig');
  });

  /** How far below the upper edge of the picture the head is. */
  const highest = (svg: Element) => svg.querySelector('.fig-hair')!.getBoundingClientRect().top - svg.getBoundingClientRect().top;

  it('moves from its pose into the first one of a harder exercise, and then plays that', async () => {
    const card = await cardOf('squat');
    const before = await appears(card, 'svg.fig[aria-label*="Squat"]');
    for (const animation of before.getAnimations({subtree: true})) animation.pause();
    const [top, count] = [highest(before), before.querySelectorAll('.fig-piece').length];
    expect(count).to.be.greaterThan(18);
    card.setAttribute('exercise-id', 'plank');
    await card.updateComplete;
    const after = card.shadowRoot!.querySelector('svg.fig[aria-label*="Plank"]')!;
    expect(before.isConnected, 'no moment without a figure').to.equal(false);
    const moves = after.getAnimations({subtree: true});
    expect(moves.length).to.be.greaterThan(18);
    for (const move of moves) {
      move.pause();
      move.currentTime = 0;
    }
    const properties = new Set(moves.flatMap((move) => (move.effect as KeyframeEffect).getKeyframes().flatMap(Object.keys)));
    expect([...properties].filter((name) => !['offset', 'computedOffset', 'easing', 'composite'].includes(name)).sort()).to.deep.equal(['opacity', 'transform']);
    const size = after.getBoundingClientRect().height;
    expect(Math.abs(highest(after) - top), 'the head starts where it was').to.be.lessThan(size * 0.05);
    for (const move of moves) move.finish();
    expect(highest(after) - top, 'and ends lower').to.be.greaterThan(size * 0.2);
    await Promise.all(moves.map(({finished}) => finished));
    await new Promise<void>((resolve) => {
      const look = () => (after.getAnimations({subtree: true}).some(({effect}) => effect!.getTiming().iterations === Infinity) ? resolve() : requestAnimationFrame(look));
      look();
    });
  });

  describe('is the visitor’s to stop', () => {
    const running = (card: ExerciseCard) => card.shadowRoot!.querySelector('svg.fig')!.getAnimations({subtree: true}).filter(({playState}) => playState === 'running').length;
    const controls = (card: ExerciseCard) => [card.shadowRoot!.querySelector<HTMLButtonElement>('.film button')!, card.shadowRoot!.querySelector<HTMLInputElement>('.film input')!] as const;
    const plays = (card: ExerciseCard) =>
      new Promise<void>((resolve) => {
        const look = () => (running(card) ? resolve() : requestAnimationFrame(look));
        look();
      });

    it('stands still at a press and goes on at the next', async () => {
      const card = await cardOf('squat');
      await appears(card, 'svg.fig');
      await plays(card);
      const [button, slider] = controls(card);
      expect([button.getAttribute('aria-label'), slider.hidden]).to.deep.equal(['Pause', true]);
      button.click();
      expect([button.getAttribute('aria-label'), slider.hidden, running(card)]).to.deep.equal(['Go on', false, 0]);
      button.click();
      await plays(card);
      expect(button.getAttribute('aria-label')).to.equal('Pause');
    });

    it('goes to each key position while it stands still, says which, and tells the page nothing', async () => {
      const card = await cardOf('squat');
      await appears(card, 'svg.fig');
      const heard: Event[] = [];
      card.addEventListener('input', (event) => heard.push(event));
      const [button, slider] = controls(card);
      button.click();
      const svg = card.shadowRoot!.querySelector('svg.fig')!;
      const to = (step: string) => {
        slider.value = step;
        slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        return highest(svg) / svg.getBoundingClientRect().height;
      };
      const [standing, low] = [to('0'), to('1')];
      expect(low - standing, 'the head goes down').to.be.greaterThan(0.2);
      expect([slider.getAttribute('aria-valuetext'), slider.getAttribute('aria-label')]).to.deep.equal(['Step 2 of 4', 'Moving figure of Squat']);
      expect(to(slider.max), 'the end is the beginning').to.be.closeTo(standing, 0.01);
      expect(heard).to.deep.equal([]);
    });

    it('a harder exercise stands still, too', async () => {
      const card = await cardOf('squat');
      await appears(card, 'svg.fig');
      controls(card)[0].click();
      card.setAttribute('exercise-id', 'lunge');
      const after = await appears(card, 'svg.fig[aria-label*="Lunge"]');
      await Promise.all(after.getAnimations({subtree: true}).map((move) => (move.finish(), move.finished)));
      expect([running(card), controls(card)[0].getAttribute('aria-label'), card.shadowRoot!.querySelectorAll('.film-bar').length]).to.deep.equal([0, 'Go on', 1]);
    });
  });

  it('shows its key positions side by side on paper, also where nobody has looked yet', async () => {
    const page = await fixture<HTMLElement>(html`<div><exercise-card exercise-id="squat"></exercise-card><div class="far"></div><exercise-card exercise-id="lunge"></exercise-card></div>`);
    (page.querySelector('.far') as HTMLElement).style.height = '5000px';
    const [near, far] = page.querySelectorAll('exercise-card');
    near!.scrollIntoView();
    const shown = (card: Element) => card.shadowRoot!.querySelectorAll('svg.fig').length;
    const moving = await appears(near!, 'svg.fig');
    await far!.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    expect([shown(near!), shown(far!)]).to.deep.equal([2, 2]);
    expect([...near!.shadowRoot!.querySelectorAll('svg.fig')].map((svg) => svg.getAttribute('role'))).to.deep.equal(['img', null]);
    window.dispatchEvent(new Event('afterprint'));
    expect([shown(near!), shown(far!)]).to.deep.equal([1, 0]);
    expect(moving.isConnected).to.equal(true);
  });
});
