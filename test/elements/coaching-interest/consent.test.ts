import {expect} from '@open-wc/testing';
import type {CoachingInterest} from '../../../src/elements/coaching-interest/coaching-interest.js';
import {hub, type Member} from '../../../src/elements/base/hub.js';
import type {LeadContext} from '../../../src/lead/schema.js';
import {sha256} from '../../../src/lead/sha256.js';
import {ASSESSMENT} from '../../lead/support.js';
import {expectAccessible} from '../../support/accessible.js';
import {freezeClock, type Clock} from '../../support/clock.js';
import {MAYA, openForm, type Form, type LeadEvent} from './support.js';

type LeadDetail = LeadEvent['detail'];

describe('consent', () => {
  let clock: Clock;
  beforeEach(() => (clock = freezeClock()));
  afterEach(() => clock.restore());

  /** Fills and sends as a person does who takes their time. */
  async function send(form: Form): Promise<LeadDetail> {
    await form.touch();
    await form.fill(MAYA);
    clock.tick(5000);
    await form.tick('consent');
    await form.submit();
    return form.detail<LeadDetail>('coaching-lead');
  }

  it('is never ticked beforehand, and required', async () => {
    const form = await openForm();
    form.element.context = {assessment: ASSESSMENT};
    await form.element.updateComplete;
    for (const box of form.element.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=checkbox]')) expect(box.checked, box.id).to.equal(false);
    expect(form.find<HTMLInputElement>('#consent').required).to.equal(true);
    expect(form.find<HTMLInputElement>('#share').required).to.equal(false);
  });

  it('goes into the lead word for word, as it was shown', async () => {
    const form = await openForm({controller: 'Stride Lab', 'privacy-href': '/privacy'});
    const shown = form.find('#consent').parentElement!.innerText.trim();
    expect(shown).to.contain('Stride Lab');
    const {lead} = await send(form);
    expect(lead.consent).to.deep.equal({
      given: true,
      controller: 'Stride Lab',
      text: shown,
      textHash: sha256(shown),
      policyUrl: new URL('/privacy', location.href).href,
      locale: 'en',
      at: '2026-03-02T09:00:05.000Z',
      sharesHealthData: false,
    });
  });

  it('names the page’s host where nobody else is named', async () => expect((await send(await openForm())).lead.consent.controller).to.equal(location.hostname));

  it('links the policy without leaving the page', async () => {
    const link = (await openForm({'privacy-href': '/privacy'})).find<HTMLAnchorElement>('.consent a');
    expect([link.pathname, link.target, link.rel]).to.deep.equal(['/privacy', '_blank', 'noopener']);
  });

  it('links nothing that could run', async () => expect((await openForm({'privacy-href': 'javascript:alert(1)'})).has('.consent a')).to.equal(false));

  describe('to share health answers', () => {
    const shared: LeadContext = {assessment: ASSESSMENT};

    it('is not asked for where there are none', async () => expect((await openForm()).has('#share')).to.equal(false));

    it('has a box of its own, and words that say what they are', async () => {
      const form = await openForm({controller: 'Stride Lab'});
      form.element.context = shared;
      await form.element.updateComplete;
      clock.restore();
      expect(form.find('#share').parentElement!.innerText).to.contain('my quiz result').and.to.contain('about my health');
      expect(form.find('#share-why').innerText).to.contain('unless you tick this box');
      await expectAccessible(form.element);
    });

    it('sends nothing while its box is not ticked', async () => {
      const form = await openForm();
      form.element.context = shared;
      const {lead} = await send(form);
      expect(lead).to.not.have.property('context');
      expect(lead.consent.sharesHealthData).to.equal(false);
    });

    it('sends them, and both texts, when it is', async () => {
      const form = await openForm();
      form.element.context = shared;
      await form.element.updateComplete;
      await form.tick('share');
      const texts = ['consent', 'share'].map((id) => form.find(`#${id}`).parentElement!.innerText.trim());
      const {lead} = await send(form);
      expect(lead.context).to.deep.equal(shared);
      expect(lead.consent.sharesHealthData).to.equal(true);
      expect(lead.consent.text).to.equal(texts.join(' '));
    });

    it('is asked again for the next lead', async () => {
      const form = await openForm();
      form.element.context = shared;
      await form.element.updateComplete;
      await form.tick('share');
      await send(form);
      expect(form.events).to.include('coaching-accepted');
      const again = await openForm();
      expect(again.find<HTMLInputElement>('#consent').checked).to.equal(false);
    });

    it('takes them from the quiz on the page', async () => {
      const quiz = document.createElement('imbalance-quiz') as HTMLElement & Member;
      Object.defineProperty(quiz, 'shared', {value: {assessment: ASSESSMENT}});
      const form = await openForm();
      form.element.parentElement!.append(quiz);
      hub.join(quiz);
      await form.element.updateComplete;
      expect(form.has('#share')).to.equal(true);
      await form.tick('share');
      expect((await send(form)).lead.context).to.deep.equal(shared);
      hub.leave(quiz);
    });

    it('leaves the quiz alone with for=""', async () => {
      const quiz = document.createElement('imbalance-quiz') as HTMLElement & Member;
      Object.defineProperty(quiz, 'shared', {value: {assessment: ASSESSMENT}});
      const form = await openForm({for: ''});
      form.element.parentElement!.append(quiz);
      hub.join(quiz);
      await form.element.updateComplete;
      expect(form.has('#share')).to.equal(false);
      hub.leave(quiz);
    });

    it('does not offer a result that says nothing', async () => {
      const quiz = document.createElement('imbalance-quiz') as HTMLElement & Member;
      Object.defineProperty(quiz, 'shared', {value: {assessment: {...ASSESSMENT, status: 'insufficient'}}});
      const form = await openForm();
      form.element.parentElement!.append(quiz);
      hub.join(quiz);
      await form.element.updateComplete;
      expect(form.has('#share')).to.equal(false);
      hub.leave(quiz);
    });

    it('takes them from an attribute', async () => expect((await openForm({context: JSON.stringify(shared)})).has('#share')).to.equal(true));
    it('takes them from a script among its children', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({context: shared});
      const form = await openForm();
      const element = form.element.cloneNode() as CoachingInterest;
      element.append(script);
      form.element.replaceWith(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('#share')).to.exist;
    });

    for (const [what, value, code] of [
      ['the text that frameworks make of an object', '[object Object]', 'object-object'],
      ['broken JSON', '{', 'not-json'],
      ['something else', '5', 'invalid-type'],
      ['an empty object', '{}', 'empty-context'],
      ['a broken routine', '{"routine":{"version":1,"weeks":[]}}', 'invalid-type'],
    ] as const)
      it(`says what is wrong with ${what}, and keeps the last good ones`, async () => {
        const form = await openForm();
        form.element.context = shared;
        const errors: {code: string; path: string}[] = [];
        form.element.addEventListener('evenstride-error', ({detail}) => errors.push(detail));
        form.element.setAttribute('context', value);
        await form.element.updateComplete;
        expect(errors.map((error) => error.code)).to.deep.equal([code]);
        expect(errors[0]!.path).to.match(/^context/);
        expect(form.find('[role=alert]').innerText).to.contain('the site’s attention');
        expect(form.element.context).to.deep.equal(shared);
      });
  });
});

describe('before sending', () => {
  it('shows exactly what will be sent, and keeps it current', async () => {
    const form = await openForm({controller: 'Stride Lab', partner: 'Runner’s Blog', campaign: 'autumn'});
    form.element.context = {assessment: ASSESSMENT};
    await form.fill({...MAYA, name: '  Maya\u0007 '});
    const details = form.find<HTMLDetailsElement>('details');
    expect(form.has('pre')).to.equal(false);
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await form.element.updateComplete;
    const sent = () => JSON.parse(form.find('pre').textContent) as Record<string, unknown>;
    expect(sent()).to.include({name: 'Maya', email: 'maya@example.com'});
    expect(sent()).to.not.have.property('context');
    for (const words of ['Stride Lab', 'Maya', 'maya@example.com', 'A first half marathon', 'Runner’s Blog', 'autumn', location.pathname]) expect(form.find('dl').innerText).to.contain(words);
    await form.tick('share');
    expect(sent()).to.have.property('context');
    expect(form.find('dl').innerText).to.contain('with one finding');
    await expectAccessible(form.element);
  });

  it('shows the very lead that is then announced', async () => {
    const clock = freezeClock();
    try {
      const form = await openForm({controller: 'Stride Lab'});
      await form.touch();
      await form.fill(MAYA);
      clock.tick(5000);
      await form.tick('consent');
      const details = form.find<HTMLDetailsElement>('details');
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
      await form.element.updateComplete;
      const shown = JSON.parse(form.find('pre').textContent) as unknown;
      await form.submit();
      expect(form.detail<LeadDetail>('coaching-lead').lead).to.deep.equal(shown);
    } finally {
      clock.restore();
    }
  });

  it('has no query and no fragment of the page in it', async () => {
    const before = location.href;
    history.replaceState(null, '', `?email=someone@example.com#secret`);
    const form = await openForm();
    const details = form.find<HTMLDetailsElement>('details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await form.element.updateComplete;
    expect(form.find('pre').textContent).to.not.contain('someone').and.to.not.contain('secret');
    history.replaceState(null, '', before);
  });
});
