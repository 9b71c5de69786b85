// The built module in the pages that hosts really have. `npm run build` comes first.
import {expect} from '@open-wc/testing';
import {schemas} from '../../src/schemas.js';
import {MODULE, openHost, type Witness} from '../support/host.js';
import {ELEMENTS, find, inside, mainJob, next, settled, takeQuiz, TAGS, type AnyElement} from './job.js';

const clean = ({violations, errors, warnings}: Pick<Witness, 'violations' | 'errors' | 'warnings'>): void => {
  expect(violations).to.deep.equal([]);
  expect(errors).to.deep.equal([]);
  expect(warnings).to.deep.equal([]);
};

describe('A strict host', () => {
  it('sees no violation, no error and no warning from the first question to the lead, and every payload is as its schema says', async () => {
    const page = await openHost({modules: [MODULE], body: ELEMENTS});
    const heard: CustomEvent<{schema: string}>[] = [];
    for (const name of Object.keys(schemas)) page.document.addEventListener(name.split('/')[0]!, (event) => heard.push(event as CustomEvent<{schema: string}>));
    await mainJob(page.window);
    const names = new Set(heard.map(({type}) => type));
    for (const name of ['imbalance-start', 'imbalance-answer', 'imbalance-result', 'exercise-start', 'routine-change', 'routine-export', 'coaching-challenged', 'evenstride-analytics']) expect([...names]).to.include(name);
    for (const {detail, type} of heard) {
      expect(detail.schema).to.equal(`${type}/1`);
      expect(schemas[detail.schema]!.safeParse(detail).success, `${type} ${JSON.stringify(detail)}`).to.equal(true);
    }
    clean(page.witness);
    page.remove();
  });

  it('may show the page in a sandbox where storage throws', async () => {
    const page = await openHost({modules: [MODULE], body: ELEMENTS.replaceAll('></', ' persist="local"></'), sandbox: 'allow-scripts'});
    const answer = next(window, 'message') as unknown as Promise<MessageEvent<Witness & {rendered: Record<string, number>; storage: string}>>;
    page.frame.contentWindow!.postMessage({ask: 'report', tags: TAGS.join()}, '*');
    const {data} = await answer;
    expect(data.storage).to.equal('throws');
    expect(Object.keys(data.rendered)).to.have.members([...TAGS]);
    for (const [tag, length] of Object.entries(data.rendered)) expect(length, tag).to.be.above(20);
    clean(data);
    page.remove();
  });

  it('is warned once, naming both, where another version came first', async () => {
    const page = await openHost({modules: ['/other-version.js', MODULE], body: ELEMENTS});
    for (const tag of TAGS) await settled(find(page.document, tag));
    expect(page.witness.warnings).to.have.length(1);
    expect(page.witness.warnings[0]).to.match(/^evenstride \d+\.\d+\.\d+: already defined and left alone: <imbalance-quiz> \(evenstride 0\.0\.9\)/);
    expect(page.witness.errors).to.deep.equal([]);
    page.remove();
  });

  it('may load the module async, more than once', async () => {
    const page = await openHost({modules: [MODULE, `${MODULE}?again`], body: ELEMENTS, async: true});
    for (const tag of TAGS) {
      const element = await page.ready(tag);
      expect(element.shadowRoot!.textContent.trim()).not.to.equal('');
    }
    clean(page.witness);
    page.remove();
  });

  it('keeps its own zod: its words stay its own, and ours ours', async () => {
    const page = await openHost({modules: ['/test/support/host-zod.js', MODULE], body: '<imbalance-quiz></imbalance-quiz>'});
    const zod = (page.window as unknown as {pageZod: {said(): string; config(): string[]}}).pageZod;
    const quiz = find(page.document, 'imbalance-quiz');
    const problem = next(quiz, 'evenstride-error');
    quiz['answers'] = {'flags-now': 3};
    expect(JSON.stringify((await problem).detail)).not.to.contain('the words of the page');
    expect(zod.said()).to.equal('the words of the page');
    expect(zod.config()).to.deep.equal(['customError']);
    page.remove();
  });
});

describe('A page that changes', () => {
  const open = async (body: string) => {
    const page = await openHost({modules: [MODULE], body});
    const element = page.document.body.firstElementChild as AnyElement;
    await settled(element);
    return {...page, element, body: page.document.body};
  };

  for (const tag of TAGS)
    it(`may make a <${tag}> after the module, in a shadow root of its own, open or closed`, async () => {
      const page = await open('<p></p>');
      for (const mode of ['open', 'closed'] as const) {
        const host = page.document.createElement('div');
        const element = page.document.createElement(tag) as unknown as AnyElement;
        host.attachShadow({mode}).append(element);
        page.body.append(host);
        const ready = next(page.document, 'evenstride-ready');
        await settled(element);
        expect((await ready).detail['source']).to.include({tag});
        expect(element.shadowRoot!.textContent.trim()).not.to.equal('');
      }
      clean(page.witness);
      page.remove();
    });

  it('may move, take out and bring back a quiz: the question and the answers stay', async () => {
    const page = await open('<imbalance-quiz></imbalance-quiz><main></main>');
    const {element: quiz} = page;
    for (let n = 0; n < 3; n++) {
      inside(quiz, '[data-do=next]')!.click();
      await settled(quiz);
    }
    const step = () => inside(quiz, '.step')!.dataset['step'];
    const before = step();
    page.document.querySelector('main')!.append(quiz);
    await settled(quiz);
    expect(step()).to.equal(before);
    quiz.remove();
    page.body.prepend(quiz);
    await settled(quiz);
    expect(step()).to.equal(before);
    clean(page.witness);
    page.remove();
  });

  it('may move a builder that began with data from its script: what the visitor changed stays', async () => {
    const page = await open('<routine-builder><script type="application/json">{"preferences": {"days": 2, "minutes": 20}}</script></routine-builder><main></main>');
    const {element: builder} = page;
    expect(builder['preferences']).to.include({days: 2});
    builder['preferences'] = {days: 4, minutes: 20};
    page.document.querySelector('main')!.append(builder);
    await settled(builder);
    expect(builder['preferences']).to.include({days: 4});
    page.remove();
  });

  it('may move a form: what was typed stays', async () => {
    const page = await open('<coaching-interest></coaching-interest><main></main>');
    const email = () => inside<HTMLInputElement>(page.element, '#email')!;
    email().value = 'maya@example.com';
    email().dispatchEvent(new page.window.Event('input', {bubbles: true}));
    page.document.querySelector('main')!.append(page.element);
    await settled(page.element);
    expect(email().value).to.equal('maya@example.com');
    page.remove();
  });

  for (const tag of TAGS)
    it(`may clone a <${tag}>: the copy has its attributes, works, and is nobody's double`, async () => {
      const page = await open(`<${tag} id="one" lang="en" exercise-id="squat" debug></${tag}>`);
      const copy = page.element.cloneNode(true) as AnyElement;
      copy.id = 'two';
      page.body.append(copy);
      await settled(copy);
      expect(inside(copy, '.root')!.textContent.trim()).to.equal(inside(page.element, '.root')!.textContent.trim());
      clean(page.witness);
      page.remove();
    });

  it('may be translated by the browser: what changes afterwards is shown, and nothing is left over', async () => {
    const page = await open('<imbalance-quiz></imbalance-quiz>');
    const {element: quiz} = page;
    /** As Chrome does it: each text stands in two <font>, in place of its text node. */
    const translate = () => {
      const walker = page.document.createTreeWalker(quiz.shadowRoot!, 4 /* SHOW_TEXT */);
      const texts: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode.textContent!.trim()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const [outer, inner] = [page.document.createElement('font'), page.document.createElement('font')];
        inner.textContent = `«${text.data}»`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    const heading = () => inside(quiz, '#heading')!.textContent.trim();
    const seen = new Set<string>();
    for (let n = 0; n < 6; n++) {
      translate();
      seen.add(heading().replaceAll(/[«»]/g, ''));
      inside(quiz, '[data-do=next]')!.click();
      await settled(quiz);
      expect(heading()).not.to.contain('«');
    }
    expect(seen.size).to.equal(6);
    translate();
    await takeQuiz(quiz);
    expect(inside(quiz, '.step')!.dataset['step']).to.equal('result');
    clean(page.witness);
    page.remove();
  });
});
