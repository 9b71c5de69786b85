import {expect, html} from '@open-wc/testing';
import {leadSchema} from '../../../src/lead/schema.js';
import {outboxFor} from '../../../src/platform/outbox.js';
import {PERSIST_MODES} from '../../../src/platform/storage.js';
import {leadWith} from '../../lead/support.js';
import {fakeNetwork, settle} from '../../platform/support.js';
import {expectAccessible} from '../../support/accessible.js';
import {freezeClock, type Clock} from '../../support/clock.js';
import {MAYA, openForm, type Form, type LeadEvent} from './support.js';

const ENDPOINT = 'https://stride.example/leads';

/** A promise and its ends. */
function deferred() {
  let resolve!: () => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<void>((yes, no) => ([resolve, reject] = [yes, no]));
  return {promise, resolve, reject};
}

describe('sending', () => {
  let clock: Clock;
  let network: ReturnType<typeof fakeNetwork>;
  beforeEach(() => {
    clock = freezeClock();
    network = fakeNetwork();
  });
  afterEach(() => {
    for (const mode of PERSIST_MODES) outboxFor(mode).close(); // what still waits ends with its test
    network.restore();
    clock.restore();
    localStorage.clear();
    sessionStorage.clear();
  });

  /** A form that a person has filled in, ready to be sent. */
  async function filled(attributes: Readonly<Record<string, string>> = {}, onLead?: (event: LeadEvent) => void, children = html``): Promise<Form> {
    const form = await openForm({controller: 'Stride Lab', ...attributes}, children);
    if (onLead) form.element.addEventListener('coaching-lead', onLead);
    await form.touch();
    await form.fill(MAYA);
    clock.tick(5000);
    await form.tick('consent');
    return form;
  }
  /** Lets promises and browser tasks run, and the form render. */
  async function rest(form: Form): Promise<void> {
    await settle();
    await form.element.updateComplete;
    await form.element.updateComplete;
  }

  describe('when the event is the delivery', () => {
    it('announces one lead that fits the schema, then its acceptance', async () => {
      const form = await filled({partner: 'Runner’s Blog', campaign: 'autumn'});
      await form.submit();
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-accepted']);
      const {lead, schema, source} = form.detail<LeadEvent['detail']>('coaching-lead');
      expect(leadSchema.safeParse(lead).success).to.equal(true);
      expect(lead).to.deep.include({name: 'Maya Lind', email: 'maya@example.com', goal: 'A first half marathon', createdAt: '2026-03-02T09:00:05.000Z'});
      expect(lead.source).to.deep.include({page: location.origin + location.pathname, tag: 'coaching-interest', partner: 'Runner’s Blog', campaign: 'autumn', locale: 'en'});
      expect(schema).to.equal('coaching-lead/1');
      expect(source.tag).to.equal('coaching-interest');
      expect(form.details[1]).to.deep.include({leadId: lead.id, schema: 'coaching-accepted/1'});
    });

    it('gives a frozen, cloneable lead, and a cancelable event that leaves the shadow', async () => {
      let heard: LeadEvent | undefined;
      const form = await filled();
      document.addEventListener('coaching-lead', (event) => (heard = event), {once: true});
      await form.submit();
      expect(heard?.target).to.equal(form.element);
      expect([heard?.bubbles, heard?.composed, heard?.cancelable]).to.deep.equal([true, true, true]);
      expect(Object.isFrozen(heard?.detail)).to.equal(true);
      expect(Object.isFrozen(heard?.detail.lead.consent)).to.equal(true);
      expect(structuredClone(heard?.detail.lead)).to.deep.equal(heard?.detail.lead);
    });

    it('says thank you, and by which hour of the visitor’s clock the reply comes', async () => {
      const form = await filled({'reply-within': '6'});
      await form.submit();
      expect(form.text).to.contain('Thank you, Maya').and.to.contain('Your request reached Stride Lab.').and.to.contain('at maya@example.com.');
      const time = form.find<HTMLTimeElement>('time');
      expect(time.dateTime).to.equal('2026-03-02T15:00:05.000Z');
      const clockTime = new Intl.DateTimeFormat(undefined, {hour: 'numeric', minute: '2-digit'}).format(new Date('2026-03-02T15:00:05Z'));
      expect(time.innerText.replaceAll(/\s/g, ' ')).to.contain(clockTime.replaceAll(/\s/g, ' '));
      expect(form.focused).to.equal('outcome');
      clock.restore();
      await expectAccessible(form.element);
    });

    it('sends with Enter from any field', async () => {
      const form = await filled();
      form.input('goal').focus();
      await form.press('Enter');
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-accepted']);
    });

    it('asks nothing of the network and keeps nothing', async () => {
      const form = await filled();
      await form.submit();
      expect(network.calls.all).to.have.length(0);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('counts a lead without saying whose', async () => {
      const counted: object[] = [];
      const form = await filled({partner: 'Runner’s Blog'});
      form.element.addEventListener('evenstride-analytics', ({detail}) => counted.push({name: detail.name, params: detail.params}));
      await form.submit();
      expect(counted).to.deep.equal([{name: 'generate_lead', params: {lead_source: 'Runner’s Blog'}}]);
    });
  });

  describe('when the page answers', () => {
    it('shows success only when its promise has resolved', async () => {
      const {promise, resolve} = deferred();
      const form = await filled({endpoint: ENDPOINT}, (event) => event.detail.respondWith(promise));
      await form.submit();
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead']);
      expect(form.find('button[type=submit]').innerText).to.equal('Sending…');
      expect(form.find('button[type=submit]').getAttribute('aria-disabled')).to.equal('true');
      expect(form.find('[role=status].visually-hidden').textContent).to.equal('Sending…');
      resolve();
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-accepted']);
      expect(form.text).to.contain('Thank you, Maya');
      expect(network.calls.all, 'the endpoint is not asked too').to.have.length(0);
    });

    it('waits for all who answer', async () => {
      const [one, two] = [deferred(), deferred()];
      const form = await filled({}, (event) => {
        event.detail.respondWith(one.promise);
        event.detail.respondWith(two.promise);
      });
      await form.submit();
      one.resolve();
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead']);
      two.resolve();
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-accepted']);
    });

    it('keeps everything typed when it refuses, and sends the same lead again', async () => {
      let refuse = true;
      const form = await filled({}, (event) => event.detail.respondWith(refuse ? Promise.reject(new Error('maya@example.com is taken')) : Promise.resolve()));
      await form.submit();
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-failed']);
      expect(form.details[1]).to.include({reason: 'host-refused'});
      expect(JSON.stringify(form.details[1])).to.not.contain('taken');
      expect(form.text).to.contain('This did not go through').and.to.contain('Everything you entered is still here.');
      expect([form.input('name').value, form.input('email').value, form.input('goal').value]).to.deep.equal(Object.values(MAYA));
      expect(form.find<HTMLInputElement>('#consent').checked).to.equal(true);
      expect(form.focused).to.equal('outcome');
      refuse = false;
      await form.submit();
      await rest(form);
      expect(form.events.slice(2)).to.deep.equal(['coaching-lead', 'coaching-accepted']);
      expect((form.details[2] as unknown as LeadEvent['detail']).lead.id).to.equal((form.details[0] as unknown as LeadEvent['detail']).lead.id);
    });

    for (const [status, end] of [[500, 'failed'], [404, 'failed'], [409, 'accepted'], [204, 'accepted']] as const)
      it(`takes a fetch that was answered with ${status} for ${end}, though its promise resolves`, async () => {
        const form = await filled({}, (event) => event.detail.respondWith(Promise.resolve(new Response(null, {status}))));
        await form.submit();
        await rest(form);
        expect(form.events).to.deep.equal(['coaching-lead', `coaching-${end}`]);
      });

    it('makes another lead of other words', async () => {
      const form = await filled({}, (event) => event.detail.respondWith(Promise.reject(new Error('no'))));
      await form.submit();
      await rest(form);
      await form.fill({goal: 'A marathon'});
      await form.submit();
      await rest(form);
      const [first, second] = [form.details[0], form.details[2]] as unknown as LeadEvent['detail'][];
      expect(second!.lead.id).to.not.equal(first!.lead.id);
    });

    it('sends once, however often the button is pressed', async () => {
      const {promise} = deferred();
      const form = await filled({}, (event) => event.detail.respondWith(promise));
      for (let i = 0; i < 5; i++) form.find('button[type=submit]').click();
      form.input('goal').focus();
      await form.press('Enter');
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead']);
    });

    it('says so when it takes long', async () => {
      const form = await filled({}, (event) => event.detail.respondWith(new Promise(() => undefined)));
      await form.submit();
      clock.tick(10_000);
      await rest(form);
      expect(form.find('[role=status].small').innerText).to.contain('takes longer than usual');
    });

    it('hears of an answer that comes too late', async () => {
      let late: LeadEvent | undefined;
      const errors: string[] = [];
      const form = await filled({}, (event) => (late = event));
      form.element.addEventListener('evenstride-error', ({detail}) => errors.push(detail.code));
      await form.submit();
      late!.detail.respondWith(Promise.resolve());
      expect(errors).to.deep.equal(['respond-with-late']);
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-accepted']);
    });

    it('leaves delivery and messages to a page that cancels', async () => {
      const form = await filled({endpoint: ENDPOINT}, (event) => event.preventDefault());
      await form.submit();
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead']);
      expect(form.text).to.contain('Ask a coach').and.to.not.contain('Thank you');
      expect(form.input('email').value).to.equal(MAYA.email);
      expect(network.calls.all).to.have.length(0);
    });

    it('cancelled twice, it is the same lead', async () => {
      const form = await filled({}, (event) => event.preventDefault());
      await form.submit();
      await form.submit();
      const [first, second] = form.details as unknown as LeadEvent['detail'][];
      expect(second!.lead.id).to.equal(first!.lead.id);
    });

    it('tells what became of it without a word when the page cancels and answers', async () => {
      const form = await filled({}, (event) => {
        event.preventDefault();
        event.detail.respondWith(Promise.resolve());
      });
      await form.submit();
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-accepted']);
      expect(form.text).to.not.contain('Thank you');
      expect(form.input('email').value).to.equal('');
    });

    it('goes on when a listener throws', async () => {
      const stop = new AbortController();
      const onError = window.onerror; // the test runner's own, which would fail the test
      window.onerror = null;
      window.addEventListener('error', (event) => event.preventDefault(), {signal: stop.signal});
      const form = await filled({}, () => {
        throw new Error('a bug of the page');
      });
      await form.submit();
      stop.abort();
      window.onerror = onError;
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-accepted']);
    });
  });

  describe('to an endpoint', () => {
    it('says thank you when it has arrived, and not before', async () => {
      const form = await filled({endpoint: ENDPOINT});
      await form.submit();
      const call = await network.calls.next();
      await rest(form);
      expect(form.text).to.not.contain('Thank you');
      expect(call.lead).to.deep.equal(form.detail<LeadEvent['detail']>('coaching-lead').lead);
      call.answer(201);
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-accepted']);
      expect(form.text).to.contain('Thank you, Maya');
    });

    it('counts the twelve hours from acceptance', async () => {
      const form = await filled({endpoint: ENDPOINT});
      await form.submit();
      (await network.calls.next()).drop();
      await rest(form);
      clock.tick(3_600_000);
      await settle();
      (await network.calls.next()).answer(200);
      await rest(form);
      expect(form.find<HTMLTimeElement>('time').dateTime).to.equal('2026-03-02T22:00:05.000Z');
    });

    it('is honest when it cannot be reached: the page must stay open', async () => {
      const form = await filled({endpoint: ENDPOINT}, undefined, html`<a slot="contact" href="tel:+4930123">+49 30 123</a>`);
      await form.submit();
      (await network.calls.next()).drop();
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-queued']);
      expect(form.details[1]).to.include({attempts: 1});
      expect(form.text).to.contain('Not sent yet').and.to.contain('Please keep this page open').and.to.contain('Or reach us directly:');
      expect(form.element.querySelector('[slot=contact]')!.getBoundingClientRect().width).to.be.above(0);
      expect(form.focused).to.equal('outcome');
      clock.restore();
      await expectAccessible(form.element);
    });

    it('offers no contact where the page gives none', async () => {
      const form = await filled({endpoint: ENDPOINT});
      await form.submit();
      (await network.calls.next()).drop();
      await rest(form);
      expect(form.text).to.not.contain('reach us directly');
    });

    for (const [persist, words] of [
      ['local', 'You can close this page.'],
      ['session', 'Keep this tab open.'],
      ['none', 'Please keep this page open.'],
    ] as const)
      it(`says how long a lead is kept with persist="${persist}"`, async () => {
        const form = await filled({endpoint: ENDPOINT, persist});
        await form.submit();
        (await network.calls.next()).answer(503);
        await rest(form);
        expect(form.text).to.contain(words);
      });

    it('does not promise to keep what storage does not take', async () => {
      const form = await filled({endpoint: ENDPOINT, persist: 'local'});
      const setItem = Storage.prototype.setItem;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      await form.submit();
      (await network.calls.next()).answer(503);
      await rest(form);
      Storage.prototype.setItem = setItem;
      expect(form.text).to.contain('Please keep this page open.');
    });

    it('can be tried now, and taken back', async () => {
      const form = await filled({endpoint: ENDPOINT});
      await form.submit();
      (await network.calls.next()).drop();
      await rest(form);
      form.find('.row button').click();
      await settle();
      (await network.calls.next()).drop();
      await rest(form);
      form.find('.row button:last-child').click();
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-queued', 'coaching-queued', 'coaching-failed']);
      expect(form.details[3]).to.include({reason: 'withdrawn'});
      expect(form.text).to.contain('Your request was taken back and not sent.');
      expect(form.input('email').value).to.equal(MAYA.email);
    });

    it('shows what was refused, with everything still there', async () => {
      const form = await filled({endpoint: ENDPOINT}, undefined, html`<a slot="contact" href="mailto:hi@stride.example">hi@stride.example</a>`);
      await form.submit();
      (await network.calls.next()).answer(422);
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-failed']);
      expect(form.details[1]).to.include({reason: 'status-422'});
      expect(form.text).to.contain('Stride Lab could not take your request.').and.to.contain('Or reach us directly:');
      expect(form.input('goal').value).to.equal(MAYA.goal);
      expect(form.find('button[type=submit]').innerText).to.equal('Try again');
      clock.restore();
      await expectAccessible(form.element);
    });

    it('that is no address is the site’s to mend, and loses nothing', async () => {
      const errors: string[] = [];
      const form = await openForm();
      form.element.addEventListener('evenstride-error', ({detail}) => errors.push(detail.code));
      form.element.endpoint = 'javascript:alert(1)';
      await form.element.updateComplete;
      expect(errors).to.deep.equal(['endpoint-invalid']);
      await form.touch();
      await form.fill(MAYA);
      clock.tick(5000);
      await form.tick('consent');
      await form.submit();
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-failed']);
      expect(form.input('email').value).to.equal(MAYA.email);
      form.element.endpoint = ENDPOINT;
      await form.element.updateComplete;
      expect(form.has('[role=alert]')).to.equal(false);
    });

    it('goes on when the element is moved, or taken out of the page', async () => {
      const form = await filled({endpoint: ENDPOINT});
      await form.submit();
      const call = await network.calls.next();
      document.body.append(form.element);
      form.element.remove();
      call.drop();
      await settle();
      clock.tick(3_600_000);
      await settle();
      (await network.calls.next()).answer(200);
      await settle();
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-queued', 'coaching-accepted']);
    });

    it('shows after a reload what still waits, and thanks when it has arrived', async () => {
      const id = crypto.randomUUID();
      const lead = leadWith({id, at: Date.now()});
      const form = await openForm({endpoint: ENDPOINT, persist: 'local'});
      // As another tab has left it.
      const newValue = JSON.stringify({lead, endpoint: ENDPOINT, attempts: 2, at: Date.now() + 60_000, firm: true});
      localStorage.setItem(`evenstride:outbox:${id}`, newValue);
      globalThis.dispatchEvent(new StorageEvent('storage', {key: `evenstride:outbox:${id}`, newValue}));
      await rest(form);
      form.element.remove();
      const again = await openForm({endpoint: ENDPOINT, persist: 'local'});
      await again.element.updateComplete;
      expect(again.text).to.contain('Not sent yet').and.to.contain('You can close this page.');
      expect(document.activeElement, 'nothing takes the focus').to.equal(document.body);
      clock.tick(60_000);
      await settle();
      (await network.calls.next()).answer(200);
      await rest(again);
      expect(again.events).to.deep.equal(['coaching-accepted']);
      expect(again.text).to.contain('Thank you, Maya');
    });
  });

  describe('as a preview', () => {
    it('fires everything, delivers and keeps nothing, and says so', async () => {
      const form = await filled({preview: '', endpoint: ENDPOINT, persist: 'local'});
      expect(form.text).to.contain('Preview: nothing is sent or kept.');
      await form.submit();
      await rest(form);
      expect(form.events).to.deep.equal(['coaching-lead', 'coaching-accepted']);
      expect(form.details[0]).to.include({preview: true});
      expect(network.calls.all).to.have.length(0);
      expect(localStorage.length).to.equal(0);
      expect(form.text).to.contain('Thank you');
    });
  });
});
