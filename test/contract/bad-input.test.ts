// What a page can get wrong, through dist/evenstride.js: a clear error in place and as an event, nothing lost, nothing thrown.
import {expect} from '@open-wc/testing';
import {MODULE, openHost} from '../support/host.js';

type Element = HTMLElement & {updateComplete: Promise<boolean>} & Record<string, unknown>;
interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: string;
}

async function open(body: string, modules: readonly string[] = [MODULE]) {
  const page = await openHost({modules, body});
  const problems: Problem[] = [];
  page.document.addEventListener('evenstride-error', ({detail}) => problems.push(detail));
  const element = page.document.body.querySelector<Element>('imbalance-quiz, exercise-card, routine-builder, coaching-interest')!;
  await element.updateComplete;
  const heard = (count: number) =>
    new Promise<Problem[]>((resolve) => {
      const look = () => (problems.length >= count ? resolve(problems) : undefined);
      page.document.addEventListener('evenstride-error', look);
      look();
    });
  const shown = async () => {
    while (!(await element.updateComplete));
    return [...element.shadowRoot!.querySelectorAll('[part~="error"]')].map((part) => part.textContent.trim()).join(' ');
  };
  return {...page, element, problems, heard, shown};
}

/** The page stays whole: nothing thrown, nothing refused. */
const unharmed = ({witness}: Awaited<ReturnType<typeof open>>) => {
  expect(witness.errors).to.deep.equal([]);
  expect(witness.violations).to.deep.equal([]);
};

describe('Bad input', () => {
  it('an unknown exercise id names itself, and the card keeps the exercise it had', async () => {
    const page = await open('<exercise-card exercise-id="squat"></exercise-card>');
    page.element.setAttribute('exercise-id', 'sqaut');
    const [problem] = await page.heard(1);
    expect(problem).to.include({code: 'unknown-exercise', path: 'exercise-id'});
    expect(await page.shown()).to.contain('sqaut');
    expect(page.element.shadowRoot!.querySelector('h3')!.textContent).to.equal('Squat');
    unharmed(page);
    page.remove();
  });

  const catalogues: readonly [string, string, string, string][] = [
    ['a value of the wrong type', 'wrong-dose.json', 'invalid-type', 'catalogue.exercises.0.dose.sets'],
    ['a page instead of JSON', 'page.json', 'catalogue-not-json', 'catalogue'],
    ['an address that does not answer', 'nothing-here.json', 'catalogue-unreachable', 'catalogue'],
  ];
  for (const [what, file, code, path] of catalogues)
    it(`a catalogue with ${what} names the place, and the built-in exercises stay`, async () => {
      const page = await open('<exercise-card exercise-id="squat"></exercise-card>');
      page.element.setAttribute('catalogue', `/test/support/catalogues/${file}`);
      const [problem] = await page.heard(1);
      expect(problem).to.include({code, path});
      expect(problem!.message).to.match(/\.$/);
      expect(await page.shown()).to.contain(problem!.message);
      expect(page.element.shadowRoot!.querySelector('h3')!.textContent).to.equal('Squat');
      unharmed(page);
      page.remove();
    });

  const answers: readonly [string, unknown, string, string][] = [
    ['a number where a list of ids belongs', {'flags-now': 3}, 'invalid-type', 'answers.flags-now'],
    ['a question that does not exist', {sleep: 'bad'}, 'unknown-question', 'answers.sleep'],
    ['a text that is not JSON', '{tires:', 'not-json', 'answers'],
    ['an object that a framework turned into text', '[object Object]', 'object-object', 'answers'],
  ];
  for (const [what, value, code, path] of answers)
    it(`answers with ${what} are refused by name, and the good ones before stay`, async () => {
      const page = await open('<imbalance-quiz></imbalance-quiz>');
      const good = {tires: {calves: 'left'}};
      page.element['answers'] = good;
      page.element['answers'] = value;
      const [problem] = await page.heard(1);
      expect(problem).to.include({code, path});
      expect(await page.shown()).to.contain(problem!.message);
      expect(page.element['answers']).to.deep.equal(good);
      unharmed(page);
      page.remove();
    });

  it('blocked storage loses nothing while the page is open, and breaks nothing', async () => {
    const page = await open('<imbalance-quiz persist="local"></imbalance-quiz><routine-builder persist="local"></routine-builder><coaching-interest persist="local"></coaching-interest>', ['/test/support/block-storage.js', MODULE]);
    page.element['answers'] = {tires: {calves: 'left'}};
    await page.element.updateComplete;
    const builder = page.document.querySelector<Element>('routine-builder')!;
    await builder.updateComplete;
    expect(page.element['answers']).to.deep.equal({tires: {calves: 'left'}});
    expect((builder['routine'] as {favours: string}).favours).to.equal('left');
    expect(page.problems).to.deep.equal([]);
    unharmed(page);
    page.remove();
  });

  it('a good catalogue adds its exercises', async () => {
    const page = await open('<exercise-card exercise-id="squat"></exercise-card>');
    page.element.setAttribute('catalogue', '/test/support/catalogues/good.json');
    page.element.setAttribute('exercise-id', 'sled-push');
    const named = new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => page.element.shadowRoot!.querySelector('h3')?.textContent === 'Sled push' && resolve());
      watch.observe(page.element.shadowRoot!, {childList: true, subtree: true, characterData: true});
    });
    await named;
    expect(page.element.shadowRoot!.querySelector('img')!.alt).to.equal('A person pushes a sled');
    page.remove();
  });
});
