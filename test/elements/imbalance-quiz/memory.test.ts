import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {Answers} from '../../../src/core/answers.js';
import {ImbalanceQuiz} from '../../../src/elements/imbalance-quiz/imbalance-quiz.js';
import {choose, drawn, example, find, listen, press, quizFixture, skipTo, stepOf, textOf} from './support.js';

describe('imbalance-quiz: answers from the page', () => {
  it('as property, attribute or child script, before or after upgrade', async () => {
    const json = JSON.stringify(example);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({answers: example});
    const child = document.createElement('imbalance-quiz');
    child.append(script);
    const all = [
      await quizFixture(html`<imbalance-quiz .answers=${example}></imbalance-quiz>`),
      await quizFixture(html`<imbalance-quiz answers=${json}></imbalance-quiz>`),
      await fixture<ImbalanceQuiz>(child),
    ];
    for (const el of all) {
      await drawn(el);
      expect(el.answers).to.deep.equal(example);
      expect(stepOf(el)).to.equal('result');
    }
  });

  it('a property set before the tag is known is kept', async () => {
    const early = document.createElement('early-quiz') as ImbalanceQuiz;
    early.answers = example;
    document.body.append(early);
    customElements.define('early-quiz', class extends ImbalanceQuiz {});
    await drawn(early);
    expect(early.assessment!.status).to.equal('findings');
    early.remove();
  });

  it('setting them fires nothing', async () => {
    const el = await quizFixture();
    const heard = listen(el);
    el.answers = example;
    await drawn(el);
    expect(heard).to.have.length(0);
    expect(el.assessment!.findings).to.have.length(2);
  });

  it('too few to say anything wait in the questions', async () => {
    const el = await quizFixture(html`<imbalance-quiz .answers=${{age: 41, 'run-days': 4} satisfies Answers}></imbalance-quiz>`);
    expect(stepOf(el)).to.equal('opening');
    expect(el.assessment).to.equal(null);
    await press(el, 'Start');
    await skipTo(el, 'age');
    expect(find<HTMLInputElement>(el, 'input')!.value).to.equal('41');
  });

  for (const [name, bad, path] of [
    ['an unknown question', {nonsense: 1}, 'answers.nonsense'],
    ['a side that is none', {tires: {calves: 'up'}}, 'answers.tires.calves'],
    ['a number out of range', {age: 7}, 'answers.age'],
    ['text that is no JSON', '{', 'answers'],
    ['an object turned into text', '[object Object]', 'answers'],
  ] as const) {
    it(`${name}: said in place, announced with its place, and the last good ones stay`, async () => {
      const el = await quizFixture(html`<imbalance-quiz .answers=${example}></imbalance-quiz>`);
      const heard = listen(el, 'evenstride-error');
      el.answers = bad as unknown as Answers;
      await drawn(el);
      expect((heard[0]!.detail as {path: string}).path).to.equal(path);
      expect(find(el, '[part=error]')).to.exist;
      expect(el.answers).to.deep.equal(example);
      el.answers = example;
      await drawn(el);
      expect(find(el, '[part=error]')).not.to.exist;
    });
  }

  it('a removed attribute empties them', async () => {
    const el = await quizFixture(html`<imbalance-quiz answers='{"age": 41}'></imbalance-quiz>`);
    el.removeAttribute('answers');
    expect(el.answers).to.deep.equal({});
  });
});

describe('imbalance-quiz: moved, cloned, removed', () => {
  it('moving it keeps place and answers', async () => {
    const el = await quizFixture();
    await press(el, 'Start');
    await choose(el, 'none');
    await press(el, 'Next');
    const box = document.createElement('div');
    el.parentElement!.append(box);
    box.append(el);
    await drawn(el);
    expect(stepOf(el)).to.equal('flags-bone');
    expect(el.answers).to.deep.equal({'flags-now': ['none']});
  });

  it('a clone starts afresh with the same attributes', async () => {
    const el = await quizFixture(html`<imbalance-quiz self-tests="off" .answers=${example}></imbalance-quiz>`);
    const clone = el.cloneNode(true) as ImbalanceQuiz;
    el.parentElement!.append(clone);
    await drawn(clone);
    expect([clone.selfTests, stepOf(clone)]).to.deep.equal(['off', 'opening']);
  });
});

describe('imbalance-quiz: memory', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  const kept = (mode: string) => html`<imbalance-quiz id="kept" persist=${mode}></imbalance-quiz>`;

  it('keeps nothing unless asked to', async () => {
    const el = await quizFixture(html`<imbalance-quiz></imbalance-quiz>`);
    await press(el, 'Start');
    await choose(el, 'none');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  for (const mode of ['local', 'session']) {
    it(`persist="${mode}" keeps answers and place`, async () => {
      const el = await quizFixture(kept(mode));
      await press(el, 'Start');
      await choose(el, 'none');
      await press(el, 'Next');
      el.remove();
      const again = await quizFixture(kept(mode));
      await drawn(again);
      expect(stepOf(again)).to.equal('flags-bone');
      expect(again.answers).to.deep.equal({'flags-now': ['none']});
    });
  }

  it('a finished quiz comes back at its result, and tells partners without an event', async () => {
    const el = await quizFixture(kept('local'));
    await press(el, 'Start');
    await skipTo(el, 'tires');
    await choose(el, 'left', 'tires.calves');
    await skipTo(el, 'result');
    el.remove();
    const heard = listen(document);
    const again = await quizFixture(kept('local'));
    await drawn(again);
    expect(stepOf(again)).to.equal('result');
    expect(again.assessment!.status).to.equal('findings');
    expect(heard).to.have.length(0);
  });

  it('starting over forgets', async () => {
    const el = await quizFixture(kept('local'));
    await press(el, 'Start');
    await choose(el, 'none');
    expect(localStorage.length).to.equal(1);
    el.reset();
    expect(localStorage.length).to.equal(0);
  });

  it('a preview keeps nothing', async () => {
    const el = await quizFixture(html`<imbalance-quiz persist="local" preview></imbalance-quiz>`);
    await press(el, 'Start');
    await choose(el, 'none');
    expect(localStorage.length).to.equal(0);
  });

  it('what an older version kept and nobody understands is left alone', async () => {
    for (const junk of ['{"answers":{"gone":1},"step":"gone"}', '[]', '{"answers":{"shoes":"worn"},"step":"toString"}', 'not json']) {
      localStorage.setItem('evenstride:quiz:kept', junk);
      const el = await quizFixture(kept('local'));
      expect(stepOf(el)).to.equal('opening');
      el.remove();
    }
  });

  it('with storage blocked it works on in memory, and promises nothing', async () => {
    const {getItem, setItem} = Storage.prototype;
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.assign(Storage.prototype, {getItem: blocked, setItem: blocked});
    try {
      const el = await quizFixture(kept('local'));
      expect(textOf(find(el, '.step'))).to.include('The quiz sends and stores nothing by itself.');
      await press(el, 'Start');
      await choose(el, 'none');
      await press(el, 'Next');
      expect(stepOf(el)).to.equal('flags-bone');
      expect(el.answers).to.deep.equal({'flags-now': ['none']});
    } finally {
      Object.assign(Storage.prototype, {getItem, setItem});
    }
  });
});
