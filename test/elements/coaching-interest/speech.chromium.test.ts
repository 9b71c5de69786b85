import {expect, html} from '@open-wc/testing';
import {a11ySnapshot} from '@web/test-runner-commands';
import {outboxFor} from '../../../src/platform/outbox.js';
import {fakeNetwork, settle} from '../../platform/support.js';
import {freezeClock, type Clock} from '../../support/clock.js';
import {MAYA, openForm, type Form, type LeadEvent} from './support.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly invalid?: string;
  readonly checked?: boolean;
  readonly children?: readonly Node[];
}

/** What a screen reader meets, in its order: role, name, and what else it says of a control. Labels are said with their control. */
async function spoken(form: Form): Promise<string[]> {
  await settle();
  await form.element.updateComplete;
  await form.element.updateComplete;
  const lines: string[] = [];
  const names = new Set<string>();
  const walk = ({role, name, description, required, invalid, checked, children = []}: Node): void => {
    const more = [checked && 'checked', required && 'required', invalid === 'true' && 'invalid', description && `– ${description}`].filter(Boolean).join(' ');
    if (/textbox|checkbox/.test(role)) names.add(name);
    if (name && role !== 'RootWebArea') lines.push(`${role === 'StaticText' ? 'text' : role}: ${name}${more ? ` (${more})` : ''}`);
    if (!['button', 'link', 'heading'].includes(role)) children.forEach(walk);
  };
  walk((await a11ySnapshot({})) as unknown as Node);
  const isLabel = (line: string) => line.startsWith('text: ') && [...names].some((name) => name.includes(line.slice(6)));
  return lines.filter((line) => !isLabel(line));
}

const FIELDS = ['textbox: Your name (optional)', 'textbox: Email (required)', 'textbox: What would you like help with? (optional)'];
const CONSENT = 'I agree that Stride Lab may use what I enter here to contact me about coaching. I can withdraw this at any time.';
const TOP = ['heading: Ask a coach', 'text: We’ll reply within 12 hours.'];
const POLICY = 'link: How Stride Lab handles your data (opens in a new tab)';
const REVIEW = 'DisclosureTriangle: See exactly what will be sent';

describe('what a screen reader says', () => {
  let clock: Clock;
  let network: ReturnType<typeof fakeNetwork>;
  beforeEach(() => {
    clock = freezeClock();
    network = fakeNetwork();
  });
  afterEach(() => {
    outboxFor('none').close();
    network.restore();
    clock.restore();
  });

  async function filled(attributes: Record<string, string> = {}, onLead?: (event: LeadEvent) => void): Promise<Form> {
    const form = await openForm({controller: 'Stride Lab', 'privacy-href': '/privacy', ...attributes}, html`<a slot="contact" href="tel:+4930123">+49 30 123</a>`);
    if (onLead) form.element.addEventListener('coaching-lead', onLead);
    await form.touch();
    await form.fill(MAYA);
    clock.tick(5000);
    await form.tick('consent');
    return form;
  }

  const empty = () => openForm({controller: 'Stride Lab', 'privacy-href': '/privacy'});

  it('of the empty form', async () => {
    expect(await spoken(await empty())).to.deep.equal([...TOP, ...FIELDS, `checkbox: ${CONSENT}`, POLICY, REVIEW, 'button: Send my request']);
  });

  it('of what is wrong', async () => {
    const form = await empty();
    await form.fill({email: 'maya@gmail'});
    await form.submit();
    const [email, consent] = ['This does not look like an email address. It needs the form name@example.com.', 'Tick this box if you agree. Without it we may not contact you.'];
    expect(await spoken(form)).to.deep.equal([
      ...TOP,
      FIELDS[0],
      `textbox: Email (required invalid – ${email})`,
      `text: ${email}`,
      FIELDS[2],
      `checkbox: ${CONSENT} (invalid – ${consent})`,
      `text: ${consent}`,
      POLICY,
      REVIEW,
      'button: Send my request',
      'text: 2 things need another look.',
    ]);
  });

  const form = (...end: string[]) => [...TOP, ...FIELDS, `checkbox: ${CONSENT} (checked)`, POLICY, REVIEW, ...end];

  it('while it is sent', async () => {
    const sending = await filled({}, (event) => event.detail.respondWith(new Promise(() => undefined)));
    await sending.submit();
    expect(await spoken(sending)).to.deep.equal(form('button: Sending…', 'text: Sending…'));
  });

  it('of the confirmation', async () => {
    const asked = await filled();
    asked.find<HTMLInputElement>('#trap').value = 'x';
    await asked.submit();
    const why = 'A field that people cannot see was filled in, perhaps by your browser. Please confirm that you are a person. Everything you entered is still here.';
    expect(await spoken(asked)).to.deep.equal(form(`heading: One last check (– ${why})`, `text: ${why}`, 'button: I’m a person, send it'));
  });

  it('of thanks', async () => {
    const sent = await filled();
    await sent.submit();
    const lines = await spoken(sent);
    expect([lines[0], lines.slice(1).join(' ').replaceAll('text: ', '')]).to.deep.equal([
      'heading: Thank you, Maya',
      `Your request reached Stride Lab. You’ll have a reply by ${sent.find('time').innerText} your time, at maya@example.com. If you don’t see it, look in your spam folder.`,
    ]);
  });

  it('of a lead that waits', async () => {
    const waiting = await filled({endpoint: 'https://stride.example/leads'});
    await waiting.submit();
    (await network.calls.next()).drop();
    expect(await spoken(waiting)).to.deep.equal([
      'heading: Not sent yet',
      'text: We could not reach Stride Lab just now. We keep trying by ourselves for 7 days.',
      'text: Please keep this page open. This browser does not keep your request once the page is closed.',
      'button: Try now',
      'button: Take it back',
      'text: Or reach us directly:',
      'link: +49 30 123',
    ]);
  });

  it('of a refusal', async () => {
    const refused = await filled({endpoint: 'https://stride.example/leads'});
    await refused.submit();
    (await network.calls.next()).answer(422);
    const why = 'Stride Lab could not take your request. Everything you entered is still here.';
    expect(await spoken(refused)).to.deep.equal(
      form(`heading: This did not go through (– ${why})`, `text: ${why}`, 'text: Or reach us directly:', 'link: +49 30 123', 'button: Try again'),
    );
  });

  it('of a preview', async () => {
    expect(await spoken(await openForm({controller: 'Stride Lab', preview: ''}))).to.include('text: Preview: nothing is sent or kept.');
  });
});
