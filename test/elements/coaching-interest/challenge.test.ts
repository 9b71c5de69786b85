import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {settle} from '../../platform/support.js';
import {expectAccessible} from '../../support/accessible.js';
import {freezeClock, type Clock} from '../../support/clock.js';
import {MAYA, openForm, type Form, type LeadEvent} from './support.js';

describe('what looks like a script', () => {
  let clock: Clock;
  beforeEach(() => (clock = freezeClock()));
  afterEach(() => clock.restore());

  async function challenged(reason: 'honeypot' | 'too-fast' | 'no-interaction' = 'no-interaction'): Promise<Form> {
    const form = await openForm();
    if (reason !== 'no-interaction') await form.touch();
    await form.fill(MAYA);
    await form.tick('consent');
    if (reason === 'honeypot') {
      clock.tick(60_000);
      form.find<HTMLInputElement>('#trap').value = 'https://example.com';
    }
    await form.submit();
    return form;
  }
  async function confirm(form: Form): Promise<void> {
    clock.tick(1000);
    form.find('#confirm').focus();
    await form.press('Enter');
    await settle();
    await form.element.updateComplete;
  }

  for (const reason of ['honeypot', 'too-fast', 'no-interaction'] as const)
    it(`${reason}: is asked once, passes, and says so in the lead`, async () => {
      const form = await challenged(reason);
      expect(form.events).to.deep.equal(['coaching-challenged']);
      expect(form.details[0]).to.include({reason});
      expect(form.text).to.contain('One last check').and.to.contain('Everything you entered is still here.');
      expect(form.input('email').value).to.equal(MAYA.email);
      expect(form.focused).to.equal('outcome');
      await confirm(form);
      expect(form.events).to.deep.equal(['coaching-challenged', 'coaching-lead', 'coaching-accepted']);
      expect(form.detail<LeadEvent['detail']>('coaching-lead').lead.suspicion).to.equal(reason);
    });

  it('is easy on everyone', async () => {
    const form = await challenged();
    clock.restore();
    await expectAccessible(form.element);
  });

  it('gets no further by pressing the button with a script', async () => {
    const form = await challenged();
    clock.tick(60_000);
    for (let i = 0; i < 3; i++) form.find('#confirm').click();
    await form.element.updateComplete;
    expect(form.events).to.deep.equal(['coaching-challenged']);
    expect(form.text).to.contain('Please press the button once more yourself.');
    await confirm(form);
    expect(form.events).to.include('coaching-accepted');
  });

  it('gets no further by submitting again and again', async () => {
    const form = await challenged();
    for (let i = 0; i < 5; i++) {
      clock.tick(10_000);
      form.find<HTMLFormElement>('form').requestSubmit();
    }
    await form.element.updateComplete;
    expect(form.events).to.deep.equal(['coaching-challenged']);
  });

  it('does not take the key that sent for the key that confirms', async () => {
    const form = await challenged();
    form.find('#confirm').focus();
    await form.press('Enter'); // at the same moment, as a key held down does
    await form.element.updateComplete;
    expect(form.events).to.deep.equal(['coaching-challenged']);
  });

  it('still has to be complete', async () => {
    const form = await challenged();
    await form.fill({email: ''});
    await confirm(form);
    expect(form.events).to.deep.equal(['coaching-challenged']);
    expect(form.has('#email-problem')).to.equal(true);
    await form.fill({email: MAYA.email});
    await confirm(form);
    expect(form.events).to.include('coaching-accepted');
  });

  it('a person with time and a keyboard is never asked', async () => {
    const form = await openForm();
    form.input('name').focus();
    await sendKeys({type: 'Maya'});
    await form.press('Tab');
    await sendKeys({type: 'maya@example.com'});
    await form.press('Tab');
    await form.press('Tab');
    await form.press(' ');
    clock.tick(2000);
    form.input('email').focus();
    await form.press('Enter');
    await settle();
    expect(form.events).to.deep.equal(['coaching-lead', 'coaching-accepted']);
    expect(form.detail<LeadEvent['detail']>('coaching-lead').lead).to.include({name: 'Maya', email: 'maya@example.com'}).and.to.not.have.property('suspicion');
  });

  it('time that passes before the first touch does not count', async () => {
    const form = await openForm();
    clock.tick(3_600_000);
    await form.touch();
    await form.fill(MAYA);
    await form.tick('consent');
    await form.submit();
    expect(form.events).to.deep.equal(['coaching-challenged']);
  });
});

describe('the trap', () => {
  it('is met by nobody', async () => {
    const form = await openForm();
    const trap = form.find<HTMLInputElement>('#trap');
    expect(trap.tabIndex).to.equal(-1);
    expect(trap.autocomplete).to.equal('off');
    expect(trap.closest('[aria-hidden=true]')).to.exist;
    expect(trap.parentElement!.getBoundingClientRect().width).to.be.at.most(1);
    expect(getComputedStyle(trap.parentElement!).overflow).to.equal('hidden');
    for (const asked of ['data-1p-ignore', 'data-lpignore', 'data-bwignore']) expect(trap.hasAttribute(asked), asked).to.equal(true);
  });

  it('has a name that no browser knows, and another in each form', async () => {
    const names = [await openForm(), await openForm()].map((form) => form.find<HTMLInputElement>('#trap').name);
    expect(new Set(names).size).to.equal(2);
    for (const name of names) expect(name).to.match(/^ref-[0-9a-f]{8}$/);
  });
});

describe('the page’s own human check', () => {
  it('has a place above the button, and its token goes along', async () => {
    const clock = freezeClock();
    try {
      const form = await openForm({}, html`<div slot="challenge">widget</div>`);
      expect(form.find<HTMLSlotElement>('slot[name=challenge]').assignedElements()).to.have.length(1);
      form.element.challengeToken = 'token-of-the-widget';
      await form.touch();
      await form.fill(MAYA);
      clock.tick(5000);
      await form.tick('consent');
      await form.submit();
      expect(form.detail<LeadEvent['detail']>('coaching-lead').lead.challenge).to.equal('token-of-the-widget');
    } finally {
      clock.restore();
    }
  });
});
