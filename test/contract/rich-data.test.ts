// Rich data comes in three ways, before or after the module: a table over every rich property of every element.
import {expect} from '@open-wc/testing';
import {assess, buildRoutine, catalogue} from '../../src/core.js';
import {openHost} from '../support/host.js';
import {inside, settled, type AnyElement} from './job.js';

const answers = {tires: {calves: 'left'}} as const;
const assessment = assess(answers);
const routine = buildRoutine({preferences: {days: 2, minutes: 20}});
const {id: _, ...squat} = catalogue.find('squat')!;

/** Tag, property, a good value, what shows that it was taken, and a value that is refused. */
const PROPERTIES: readonly [string, string, unknown, (value: never) => unknown, unknown][] = [
  ['imbalance-quiz', 'answers', answers, (value: {tires?: {calves: string}}) => value.tires?.calves, {'flags-now': 3}],
  ['exercise-card', 'exercise', {...squat, id: 'our-squat', name: 'Our squat'}, (value: {name: string} | null) => value?.name, {id: 'x'}],
  ['routine-builder', 'assessment', assessment, (value: typeof assessment | null) => value?.status, {status: 'fine'}],
  ['routine-builder', 'preferences', {days: 2, minutes: 35}, (value: {minutes?: number}) => value.minutes, {days: 'many'}],
  ['routine-builder', 'routine', routine, (value: typeof routine | null) => value?.weeks.length, {weeks: 3}],
  ['coaching-interest', 'context', {assessment}, (value: {assessment?: typeof assessment} | null) => value?.assessment?.status, {assessment: 3}],
];
const script = (page: Document, data: unknown): HTMLScriptElement => {
  const element = page.createElement('script');
  element.type = 'application/json';
  element.textContent = trusted(page, typeof data === 'string' ? data : JSON.stringify(data));
  return element;
};
/** Under Trusted Types a page vouches for the text of every script, of JSON too, by a policy of its own. */
const trusted = ({defaultView}: Document, text: string): string => {
  const page = defaultView as unknown as {trustedTypes?: {createPolicy(name: string, rules: object): {createScript(text: string): string}}; vouch?: {createScript(text: string): string}};
  page.vouch ??= page.trustedTypes?.createPolicy('page', {createScript: (given: string) => given});
  return page.vouch?.createScript(text) ?? text;
};
/** How a value is handed over. */
const WAYS: Readonly<Record<string, (element: AnyElement, name: string, value: unknown) => void>> = {
  'a property': (element, name, value) => (element[name] = value),
  'attribute JSON': (element, name, value) => element.setAttribute(name, JSON.stringify(value)),
  'a child script': (element, name, value) => element.append(script(element.ownerDocument, {[name]: value})),
};

interface Problem {
  readonly code: string;
  readonly path: string;
}

/** A page whose module is fetched when the test says so. */
async function open(tag: string) {
  const page = await openHost({modules: ['/test/support/load-later.js'], body: `<${tag}></${tag}>`, types: ['page']});
  const element = page.document.querySelector<AnyElement>(tag)!;
  const problems: Problem[] = [];
  const starts: string[] = [];
  page.document.addEventListener('evenstride-error', ({detail}) => problems.push(detail));
  for (const name of ['imbalance-answer', 'imbalance-result', 'routine-change', 'exercise-swap', 'coaching-lead']) page.document.addEventListener(name, () => starts.push(name));
  const load = async () => {
    await (page.window as unknown as {loadModule(): Promise<unknown>}).loadModule();
    await settled(element);
  };
  return {...page, element, problems, starts, load};
}
/** A child script is noticed by an observer, which comes after the script that added it. */
const noticed = (element: AnyElement): Promise<void> => Promise.resolve().then(() => settled(element));

describe('Rich data', () => {
  for (const [tag, name, good, seen, bad] of PROPERTIES)
    describe(`${name} of <${tag}>`, () => {
      const expected = seen(good as never);

      for (const [way, give] of Object.entries(WAYS)) {
        it(`is taken as ${way} before the module`, async () => {
          const page = await open(tag);
          give(page.element, name, good);
          await page.load();
          expect(expected).not.to.equal(undefined);
          expect(seen(page.element[name] as never)).to.deep.equal(expected);
          expect(page.problems).to.deep.equal([]);
          expect(page.starts, 'setting it fires nothing').to.deep.equal([]);
          expect(page.witness.errors).to.deep.equal([]);
          page.remove();
        });

        it(`is taken as ${way} after the module`, async () => {
          const page = await open(tag);
          await page.load();
          expect(seen(page.element[name] as never)).not.to.deep.equal(expected);
          give(page.element, name, good);
          await noticed(page.element);
          expect(seen(page.element[name] as never)).to.deep.equal(expected);
          expect(page.problems).to.deep.equal([]);
          expect(page.starts, 'setting it fires nothing').to.deep.equal([]);
          page.remove();
        });

        it(`is refused by name as ${way}, and what was there stays`, async () => {
          const page = await open(tag);
          await page.load();
          page.element[name] = good;
          give(page.element, name, bad);
          await noticed(page.element);
          expect(page.problems).to.have.length(1);
          expect(page.problems[0]!.path).to.match(new RegExp(`^${name}(\\.|$)`));
          expect(seen(page.element[name] as never)).to.deep.equal(expected);
          page.remove();
        });
      }

      for (const when of ['before', 'after'])
        it(`says in words what "[object Object]" in the attribute means, ${when} the module`, async () => {
          const page = await open(tag);
          if (when === 'after') await page.load();
          // eslint-disable-next-line @typescript-eslint/no-base-to-string -- as frameworks do it
          page.element.setAttribute(name, String({}));
          await page.load();
          expect(page.problems).to.deep.equal([{...page.problems[0]!, code: 'object-object', path: name}]);
          expect((page.problems[0] as unknown as {message: string}).message).to.contain('Set it as a property');
          expect(inside(page.element, '[part~=error]')!.textContent).to.contain('[object Object]');
          expect(page.witness.errors).to.deep.equal([]);
          page.remove();
        });
    });

  it('of a child script that is rewritten is read again, and a broken one is named and then forgotten', async () => {
    const page = await open('routine-builder');
    const child = script(page.document, '{"preferences": ');
    page.element.append(child);
    await page.load();
    expect(page.problems[0]).to.include({code: 'not-json', path: 'script'});
    child.textContent = trusted(page.document, '{"preferences": {"days": 5}}');
    await noticed(page.element);
    expect(page.element['preferences']).to.include({days: 5});
    expect(inside(page.element, '[part~=error]')).to.equal(null);
    page.remove();
  });
});
