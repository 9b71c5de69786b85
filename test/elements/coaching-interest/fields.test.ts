import {expect} from '@open-wc/testing';
import {settle} from '../../platform/support.js';
import {expectAccessible} from '../../support/accessible.js';
import {openForm} from './support.js';

describe('the coaching form', () => {
  it('asks for three things and promises an answer', async () => {
    const form = await openForm();
    const names = [...form.element.shadowRoot!.querySelectorAll<HTMLInputElement>('.field input')].map(({name}) => name);
    expect(names).to.deep.equal(['name', 'email', 'goal']);
    expect(form.text).to.contain('We’ll reply within 12 hours.');
    await expectAccessible(form.element);
  });

  for (const [hours, words] of [['1', '1 hour'], ['24', '24 hours'], ['72', '3 days'], ['0', '12 hours'], ['soon', '12 hours'], ['-3', '12 hours'], ['', '12 hours']] as const)
    it(`reply-within="${hours}" promises ${words}`, async () => expect((await openForm({'reply-within': hours})).text).to.contain(`within ${words}.`));

  it('promises nothing odd when a page sets odd hours', async () => {
    const form = await openForm();
    for (const odd of [NaN, -1, 0, 1e9, undefined, 'soon']) {
      form.element.replyWithin = odd as number;
      await form.element.updateComplete;
      expect(form.text).to.contain('within 12 hours.');
    }
  });

  it('asks for what the page wants, in its order', async () => {
    const form = await openForm({fields: 'email phone message'});
    expect([...form.element.shadowRoot!.querySelectorAll('.field label')].map((label) => label.textContent.trim().split('\n')[0])).to.have.length(3);
    expect([...form.element.shadowRoot!.querySelectorAll<HTMLInputElement>('.field [name]')].map(({name}) => name)).to.deep.equal(['email', 'phone', 'message']);
    await expectAccessible(form.element);
  });

  it('tells browsers and phones what each field is', async () => {
    const form = await openForm({fields: 'name email phone goal message'});
    const rows = [...form.element.shadowRoot!.querySelectorAll<HTMLInputElement>('.field [name]')].map((input) => [input.name, input.type, input.autocomplete, input.inputMode, input.required]);
    expect(rows).to.deep.equal([
      ['name', 'text', 'name', '', false],
      ['email', 'email', 'email', 'email', true],
      ['phone', 'tel', 'tel', 'tel', false],
      ['goal', 'text', 'off', '', false],
      ['message', 'textarea', 'off', '', false],
    ]);
  });

  it('has a label for each field', async () => {
    const form = await openForm({fields: 'name email phone goal message'});
    for (const input of form.element.shadowRoot!.querySelectorAll<HTMLInputElement>('.field [name], .tick input')) expect(input.labels, input.name).to.have.length(1);
  });

  it('takes no more than fits', async () => {
    const form = await openForm({fields: 'name email phone goal message'});
    for (const input of form.element.shadowRoot!.querySelectorAll<HTMLInputElement>('.field [name]')) expect(input.maxLength, input.name).to.be.above(0);
  });

  it('is big enough that phones do not zoom in', async () => {
    const form = await openForm();
    expect(parseFloat(getComputedStyle(form.input('email')).fontSize)).to.be.at.least(16);
  });

  it('is big enough for a thumb', async () => {
    const form = await openForm();
    for (const target of form.element.shadowRoot!.querySelectorAll<HTMLElement>('.field input, button, summary, .tick')) expect(target.getBoundingClientRect().height, target.className).to.be.at.least(44);
  });

  it('needs no more than 280 px', async () => {
    const form = await openForm({fields: 'name email phone goal message', 'privacy-href': '/privacy', controller: 'A very long name of a coaching company without any limits'});
    form.element.parentElement!.style.width = '280px';
    expect(form.element.scrollWidth).to.be.at.most(280);
    for (const child of form.element.shadowRoot!.querySelectorAll('*')) if (!child.closest('.visually-hidden')) expect(child.getBoundingClientRect().right, child.outerHTML).to.be.at.most(form.element.getBoundingClientRect().right + 0.5);
  });

  it('focus() goes to the first field', async () => {
    const form = await openForm();
    form.element.focus();
    expect(form.focused).to.equal('name');
  });

  it('is walked through by keyboard from the first field to the button, without the trap', async () => {
    const form = await openForm({'privacy-href': '/privacy'});
    form.element.focus();
    const stops: string[] = [];
    for (let at = ''; at !== 'button' && stops.length < 10; ) {
      const active = form.element.shadowRoot!.activeElement;
      stops.push((at = active?.id || active?.localName || 'nowhere'));
      if (at !== 'button') await form.press('Tab'); // one more would leave the page for the browser's own buttons
    }
    // WebKit passes links by, unless its user wants otherwise.
    expect(stops.filter((stop) => stop !== 'a')).to.deep.equal(['name', 'email', 'goal', 'consent', 'summary', 'button']);
  });
});

describe('what is wrong, in words', () => {
  it('is said beside each field, and the first one takes the focus', async () => {
    const form = await openForm({fields: 'name email phone'});
    await form.fill({phone: 'call me'});
    await form.submit();
    expect(form.focused).to.equal('email');
    for (const id of ['email', 'phone', 'consent']) {
      const input = form.find<HTMLInputElement>(`#${id}`);
      expect(input.getAttribute('aria-invalid'), id).to.equal('true');
      const words = form.find(`#${input.getAttribute('aria-describedby')!.split(' ')[0]}`);
      expect(words.part.contains('error')).to.equal(true);
      expect(words.innerText.length).to.be.above(20);
    }
    expect(form.find('[role=status].small').innerText).to.equal('3 things need another look.');
    expect(form.events).to.deep.equal([]);
    await expectAccessible(form.element);
  });

  it('says nothing while somebody is still typing', async () => {
    const form = await openForm();
    form.element.focus();
    await form.fill({email: 'ma'});
    expect(form.has('.problem')).to.equal(false);
  });

  it('goes away as soon as it is right, and no new one appears', async () => {
    const form = await openForm();
    await form.submit();
    expect(form.element.shadowRoot!.querySelectorAll('.problem')).to.have.length(2);
    await form.fill({email: 'maya@example.com'});
    expect(form.has('#email-problem')).to.equal(false);
    expect(form.input('email').getAttribute('aria-invalid')).to.equal('false');
    await form.tick('consent');
    expect(form.has('.problem')).to.equal(false);
  });

  it('the unticked consent alone takes the focus to its box', async () => {
    const form = await openForm();
    await form.fill({email: 'maya@example.com'});
    await form.submit();
    expect(form.focused).to.equal('consent');
    expect(form.find('[role=status].small').innerText).to.equal('One thing needs another look.');
  });

  it('is found where a password manager fills without telling', async () => {
    const form = await openForm();
    await form.tick('consent');
    form.input('email').value = 'maya@example.com';
    await form.submit();
    expect(form.has('#email-problem')).to.equal(false);
    expect(form.input('email').value).to.equal('maya@example.com');
  });
});

describe('a mistyped address', () => {
  it('is offered right, and taken with one press', async () => {
    const form = await openForm();
    await form.fill({email: 'maya@gmial.com'});
    const offer = form.find<HTMLButtonElement>('.hint');
    expect(offer.innerText).to.equal('Did you mean maya@gmail.com?');
    await expectAccessible(form.element);
    offer.focus();
    await form.press('Enter');
    await settle();
    await form.element.updateComplete;
    expect(form.input('email').value).to.equal('maya@gmail.com');
    expect(form.has('.hint')).to.equal(false);
    expect(form.focused).to.equal('email');
    expect(form.find('[role=status].small').innerText).to.equal('Changed to maya@gmail.com.');
  });

  it('can be kept: the offer never stands in the way', async () => {
    const form = await openForm();
    await form.touch();
    await form.fill({email: 'maya@gmial.com'});
    await form.tick('consent');
    await form.submit();
    expect(form.has('.problem')).to.equal(false);
    expect(form.events).to.include('coaching-challenged'); // it was quick, and nothing else was wrong
  });
});
