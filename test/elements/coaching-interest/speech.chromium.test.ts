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

/** What a screen reader meets, in its order: role, name, and what else it says of a control. */
async function spoken(form: Form): Promise<string[]> {
  await settle();
  await form.element.updateComplete;
  await form.element.updateComplete;
  const tree = (await a11ySnapshot()) as unknown as Node;
  const lines: string[] = [];
  const walk = ({role, name, description, required, invalid, checked, children = []}: Node): void => {
    const more = [checked && 'checked', required && 'required', invalid === 'true' && 'invalid', description && `– ${description}`].filter(Boolean).join(' ');
    if (name || more) lines.push(`${role}: ${name}${more ? ` ${more}` : ''}`.trim());
    if (role !== 'button' && role !== 'link' && role !== 'heading') children.forEach(walk);
  };
  walk(tree);
  return lines;
}

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

  it('dump', async () => {
    const dump: Record<string, string[]> = {};
    dump.empty = await spoken(await openForm({controller: 'Stride Lab', 'privacy-href': '/privacy'}));
    const wrong = await openForm({controller: 'Stride Lab'});
    await wrong.fill({email: 'maya@gmial'});
    await wrong.submit();
    dump.wrong = await spoken(wrong);
    wrong.element.remove();
    throw new Error(JSON.stringify(dump, null, 1));
  });
  void filled; void expect;
});
