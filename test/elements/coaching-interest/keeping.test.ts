import {expect, html} from '@open-wc/testing';
import type {CoachingInterest} from '../../../src/elements/coaching-interest/coaching-interest.js';
import {settle} from '../../platform/support.js';
import {freezeClock} from '../../support/clock.js';
import {MAYA, openForm} from './support.js';

describe('nothing typed is lost', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('when the element is moved', async () => {
    const form = await openForm();
    await form.fill(MAYA);
    await form.tick('consent');
    document.body.append(form.element);
    await form.element.updateComplete;
    expect(form.input('email').value).to.equal(MAYA.email);
    expect(form.find<HTMLInputElement>('#consent').checked).to.equal(true);
    form.element.remove();
  });

  it('when the page changes its mind about the fields', async () => {
    const form = await openForm({fields: 'name email'});
    await form.fill({name: 'Maya', email: 'maya@example.com'});
    form.element.fields = 'email phone';
    await form.element.updateComplete;
    form.element.fields = 'name email';
    await form.element.updateComplete;
    expect([form.input('name').value, form.input('email').value]).to.deep.equal(['Maya', 'maya@example.com']);
  });

  for (const [persist, area] of [['local', localStorage], ['session', sessionStorage]] as const)
    it(`when the page is loaded again, with persist="${persist}"; but not the consent`, async () => {
      const form = await openForm({persist, id: 'ask'});
      await form.fill(MAYA);
      await form.tick('consent');
      form.element.remove();
      expect(area.length).to.equal(1);
      const again = await openForm({persist, id: 'ask'});
      expect([again.input('name').value, again.input('email').value, again.input('goal').value]).to.deep.equal(Object.values(MAYA));
      expect(again.find<HTMLInputElement>('#consent').checked).to.equal(false);
    });

  it('and each form keeps its own', async () => {
    const form = await openForm({persist: 'local', id: 'one'});
    await form.fill(MAYA);
    expect((await openForm({persist: 'local', id: 'two'})).input('email').value).to.equal('');
  });

  it('but nothing is kept unless the page asks for it, nor in a preview', async () => {
    for (const attributes of [{}, {persist: 'none'}, {persist: 'always'}, {persist: 'local', preview: ''}] as Record<string, string>[]) {
      const form = await openForm(attributes);
      await form.fill(MAYA);
    }
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('and once it is sent it is forgotten', async () => {
    const clock = freezeClock();
    const form = await openForm({persist: 'local'});
    await form.touch();
    await form.fill(MAYA);
    clock.tick(5000);
    await form.tick('consent');
    await form.submit();
    await settle();
    clock.restore();
    expect(form.events).to.include('coaching-accepted');
    expect(localStorage.length).to.equal(0);
  });

  for (const kept of ['{', '5', 'null', '{"values":5}', '{"values":{"email":{"a":1}},"lead":7}'])
    it(`and ${kept} in storage does no harm`, async () => {
      localStorage.setItem('evenstride:coaching:', kept);
      expect((await openForm({persist: 'local'})).input('email').value).to.equal('');
    });

  it('when it was typed into the page’s own form before the module came', async () => {
    const holder = document.createElement('div');
    holder.innerHTML = `<coaching-late><form><input name="name" value="Maya"><input name="email"><textarea name="message"></textarea><input name="shoe"></form></coaching-late>`;
    document.body.append(holder);
    const fallback = holder.querySelector<HTMLInputElement>('[name=email]')!;
    fallback.value = 'maya@exam';
    fallback.focus();
    customElements.define('coaching-late', class extends (customElements.get('coaching-interest') as typeof CoachingInterest) {});
    const element = holder.firstElementChild as CoachingInterest;
    await element.updateComplete;
    await element.updateComplete;
    const email = element.shadowRoot!.querySelector<HTMLInputElement>('#email')!;
    expect(email.value).to.equal('maya@exam');
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('#name')!.value).to.equal('Maya');
    expect(element.shadowRoot!.activeElement, 'and the visitor goes on where they were').to.equal(email);
    holder.remove();
  });
});

describe('any page', () => {
  it('may set properties before the module comes', async () => {
    const element = document.createElement('coaching-soon') as CoachingInterest;
    Object.assign(element, {controller: 'Stride Lab', replyWithin: 24, endpoint: 'https://stride.example/leads', context: {assessment: {status: 'findings', findings: []}}});
    document.body.append(element);
    customElements.define('coaching-soon', class extends (customElements.get('coaching-interest') as typeof CoachingInterest) {});
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('within 24 hours').and.to.contain('Stride Lab');
    expect(element.shadowRoot!.querySelector('#share')).to.exist;
    element.remove();
  });

  it('may clone the form', async () => {
    const form = await openForm({fields: 'email phone'});
    const clone = form.element.cloneNode(true) as CoachingInterest;
    document.body.append(clone);
    await clone.updateComplete;
    expect(clone.shadowRoot!.querySelectorAll('.field')).to.have.length(2);
    clone.remove();
  });

  it('may hold the form in a frame that allows no forms, where the browser fires no submit', async () => {
    const form = await openForm();
    form.element.shadowRoot!.addEventListener('submit', (event) => event.stopImmediatePropagation(), {capture: true});
    await form.submit();
    expect(form.has('#email-problem')).to.equal(true);
  });

  it('hears nothing when it sets a property', async () => {
    const form = await openForm();
    const heard: string[] = [];
    for (const name of ['evenstride-error', 'evenstride-analytics', 'evenstride-ready']) form.element.addEventListener(name, () => heard.push(name));
    Object.assign(form.element, {controller: 'A', partner: 'B', campaign: 'C', fields: 'email', replyWithin: 3, endpoint: '/leads', privacyHref: '/p', persist: 'none', context: null, challengeToken: 'x'});
    await form.element.updateComplete;
    expect([...heard, ...form.events]).to.deep.equal([]);
  });

  it('styles states by name', async () => {
    const form = await openForm();
    expect(form.element.matches(':state(editing)')).to.equal(true);
    await form.fill(MAYA);
    await form.tick('consent');
    await form.submit();
    expect([form.element.matches(':state(editing)'), form.element.matches(':state(challenged)')]).to.deep.equal([false, true]);
  });

  it('puts its own words and contact in', async () => {
    const form = await openForm({}, html`<h3 slot="heading">Talk to Jo</h3><p>fallback</p>`);
    expect(form.find<HTMLSlotElement>('slot[name=heading]').assignedElements()[0]!.textContent).to.equal('Talk to Jo');
  });
});
