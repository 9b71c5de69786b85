import {expect, nextFrame} from '@open-wc/testing';
import {html} from 'lit';
import {assess} from '../../../src/core/assess.js';
import {parseAnswers} from '../../../src/core/parse.js';
import {button, choose, drawn, example, fill, find, findAll, heading, listen, press, quizFixture, safe, skipTo, spoken, stepOf, textOf} from './support.js';

describe('imbalance-quiz: the way through', () => {
  it('opens with what an imbalance is, how long it takes, and a Start button', async () => {
    const el = await quizFixture();
    expect(heading(el)).to.equal('How even are your legs?');
    expect(findAll(el, '.folds summary').map(textOf)).to.deep.equal(['What an imbalance is', 'Signs that people notice', 'What it may lead to', 'How people work on it']);
    expect(textOf(find(el, '.begin'))).to.match(/25 short questions, about 5 minutes/);
    expect(button(el, 'Start')).to.exist;
  });

  it('from Start to the result with a button on every screen whose name begins with Start, Next, Skip or See', async () => {
    const el = await quizFixture();
    const seen: string[] = [];
    while (stepOf(el) !== 'result') {
      seen.push(stepOf(el));
      const on = findAll<HTMLButtonElement>(el, 'button').find((one) => /^(Start|Next|Skip|See)/.test(textOf(one)));
      expect(on, stepOf(el)).to.exist;
      if (stepOf(el) !== 'opening') expect(button(el, 'Back'), stepOf(el)).to.exist;
      on!.click();
      await drawn(el);
      expect(stepOf(el), `"${textOf(on!)}" leads on`).not.to.equal(seen.at(-1));
    }
    expect(seen).to.include.members(['flags-now', 'tires', 'equipment', 'tests']);
  });

  it('events: start at the first answer, an answer each, then the result with what the visitor can spend', async () => {
    const el = await quizFixture();
    const heard = listen(el);
    await press(el, 'Start');
    expect(heard).to.have.length(0);
    await choose(el, 'none');
    await press(el, 'Next');
    await skipTo(el, 'tires');
    await choose(el, 'left', 'tires.calves');
    await skipTo(el, 'minutes');
    await fill(el, 'minutes', '20');
    await skipTo(el, 'result');
    expect(heard.map(({type}) => type)).to.deep.equal(['imbalance-start', 'imbalance-answer', 'imbalance-answer', 'imbalance-answer', 'imbalance-result']);
    const [, first, second, third, result] = heard.map((event) => event.detail as Record<string, unknown>);
    expect(first).to.deep.include({questionId: 'flags-now', value: ['none'], schema: 'imbalance-answer/1'});
    expect(second).to.deep.include({questionId: 'tires', value: {calves: 'left'}});
    expect(third).to.deep.include({questionId: 'minutes', value: 20});
    const progress = [first, second, third].map((detail) => detail!['progress'] as number);
    expect(progress).to.deep.equal([...progress].sort((a, b) => a - b));
    expect(progress.every((share) => share > 0 && share <= 1)).to.be.true;
    expect(result!['assessment']).to.deep.equal(assess(el.answers));
    expect(result!['preferences']).to.include({minutes: 20});
    expect(Object.isFrozen(result!['assessment'])).to.be.true;
  });

  it('events reach the document through shadow roots', async () => {
    const heard = listen(document, 'imbalance-result');
    const el = await quizFixture();
    await press(el, 'Start');
    await skipTo(el, 'result');
    expect(heard).to.have.length(1);
    expect(heard[0]!.target).to.equal(el);
  });

  it('Back keeps the answer', async () => {
    const el = await quizFixture();
    await press(el, 'Start');
    await skipTo(el, 'shoes');
    await choose(el, 'worn');
    await press(el, 'Next');
    await press(el, 'Back');
    expect(find<HTMLInputElement>(el, 'input[value=worn]')!.checked).to.be.true;
    expect(el.answers.shoes).to.equal('worn');
  });

  it('Skip turns into Next with an answer', async () => {
    const el = await quizFixture();
    await press(el, 'Start');
    await skipTo(el, 'shoes');
    expect(button(el, 'Skip')).to.exist;
    await choose(el, 'fine');
    expect(button(el, 'Next')).to.exist;
    expect(button(el, 'Skip')).not.to.exist;
  });

  it('no pain: nobody asks where', async () => {
    const el = await quizFixture();
    await press(el, 'Start');
    await skipTo(el, 'pain-level');
    await choose(el, '0');
    await press(el, 'Next');
    expect(stepOf(el)).to.equal('tires');
  });

  it('a red flag offers the result at once, and the questions go on if wanted', async () => {
    const el = await quizFixture();
    await press(el, 'Start');
    await choose(el, 'unwell');
    await skipTo(el, 'flags');
    expect(button(el, 'Next question')).to.exist;
    await press(el, 'Next question');
    expect(stepOf(el)).to.equal('pain-level');
    await press(el, 'Back');
    await press(el, 'See your result');
    expect(el.assessment!.status).to.equal('refer');
    expect(heading(el)).to.equal('Please have this looked at this week');
  });

  it('self-tests="off" offers none, "only" asks for safety alone before them', async () => {
    const off = await quizFixture(html`<imbalance-quiz self-tests="off"></imbalance-quiz>`);
    await press(off, 'Start');
    await skipTo(off, 'equipment');
    expect(button(off, 'See your result')).to.exist;
    const only = await quizFixture(html`<imbalance-quiz self-tests="only"></imbalance-quiz>`);
    await press(only, 'Start');
    await skipTo(only, 'flags-pregnancy');
    await press(only, 'Skip');
    expect(stepOf(only)).to.equal('tests');
  });

  it('an unknown self-tests value counts as the default', async () => expect((await quizFixture(html`<imbalance-quiz self-tests="maybe"></imbalance-quiz>`)).selfTests).to.equal('offer'));

  it('the progress bar says in words where you are', async () => {
    const el = await quizFixture();
    await press(el, 'Start');
    const bar = find(el, '[role=progressbar]')!;
    expect(bar.getAttribute('aria-valuetext')).to.equal('Your safety, 1 of 25');
    await skipTo(el, 'tests');
    expect(Number(find(el, '[role=progressbar]')!.getAttribute('aria-valuenow'))).to.be.within(80, 99);
  });

  it('the answers it collects pass the door for strangers', async () => {
    const el = await quizFixture();
    await press(el, 'Start');
    for (let i = 0; i < 60 && stepOf(el) !== 'result'; i++) {
      const input = find<HTMLInputElement>(el, '[part~=question] input');
      if (input?.type === 'number') await fill(el, input.name, input.min);
      else input?.click();
      await drawn(el);
      find<HTMLButtonElement>(el, '[data-do=next], [data-do=skip-tests]')!.click();
      await drawn(el);
    }
    const read = parseAnswers(JSON.parse(JSON.stringify(el.answers)));
    expect(read).to.deep.equal({ok: true, value: el.answers});
    expect(Object.keys(el.answers).length).to.be.above(20);
  });

  it('counts steps for the page without a word of what was answered', async () => {
    const el = await quizFixture();
    const counted = listen(el, 'evenstride-analytics');
    await press(el, 'Start');
    await choose(el, 'none');
    await skipTo(el, 'result');
    const all = counted.map((event) => event.detail as {name: string; params: Record<string, unknown>});
    expect(all[0]!.name).to.equal('quiz_start');
    expect(all.filter(({name}) => name === 'quiz_complete')).to.have.length(1);
    for (const {params} of all) expect(Object.keys(params).every((key) => key === 'step_index')).to.be.true;
  });

  it('tells of the result, and of nothing before', async () => {
    const el = await quizFixture();
    expect(el.assessment).to.equal(null);
    await press(el, 'Start');
    await skipTo(el, 'result');
    expect(spoken(el)).to.equal('Your result is ready.');
  });

  it('the example, answered by hand, points to the left', async () => {
    const el = await quizFixture();
    await press(el, 'Start');
    for (const id of ['flags-now', 'flags-bone', 'flags-injury', 'flags-energy']) {
      await skipTo(el, id);
      await choose(el, 'none');
    }
    await skipTo(el, 'flags-pregnancy');
    await choose(el, 'no');
    await skipTo(el, 'tires');
    await choose(el, 'left', 'tires.calves');
    await skipTo(el, 'form-signs');
    await choose(el, 'left', 'form-signs.hip-drop');
    await skipTo(el, 'rest-days');
    await choose(el, '0');
    await skipTo(el, 'shoes');
    await choose(el, 'worn');
    await skipTo(el, 'days');
    await choose(el, '3');
    await skipTo(el, 'minutes');
    await fill(el, 'minutes', '20');
    await skipTo(el, 'equipment');
    await choose(el, 'none');
    await skipTo(el, 'result');
    expect(el.answers).to.deep.equal({...safe, ...example});
    expect(heading(el)).to.equal('Your answers point to the left side: outer hip and upper calf.');
  });

  it('the page below does not jump from step to step', async () => {
    const el = await quizFixture();
    await press(el, 'Start');
    await nextFrame(); // a person sees a step before going on
    await nextFrame();
    const tall = find(el, '.stage')!.offsetHeight;
    await skipTo(el, 'shoes');
    expect(find(el, '.stage')!.offsetHeight).to.be.at.least(tall);
  });
});
