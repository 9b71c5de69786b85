import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {Answers} from '../../../src/core/answers.js';
import {hub} from '../../../src/elements/base/hub.js';
import type {ImbalanceQuiz} from '../../../src/elements/imbalance-quiz/imbalance-quiz.js';
import {button, choose, drawn, example, fill, find, findAll, heading, listen, press, quizFixture, safe, spoken, stepOf, textOf} from './support.js';

const withAnswers = (answers: Answers): Promise<ImbalanceQuiz> => quizFixture(html`<imbalance-quiz .answers=${answers}></imbalance-quiz>`);
const text = (el: ImbalanceQuiz) => textOf(find(el, '.result'));
const tested: Answers = {
  ...safe,
  ...example,
  'single-leg-heel-raise': {left: 18, right: 27, earlier: {left: 17, right: 25}},
  'side-plank': {left: 40, right: 52},
  'single-leg-bridge': {left: 20, right: 22},
};

describe('imbalance-quiz: the result', () => {
  it('the example: one sentence first, then what stands out, what to do, and why', async () => {
    const el = await withAnswers(example);
    expect(heading(el)).to.equal('Your answers point to the left side: outer hip and upper calf.');
    expect(textOf(find(el, '.lead'))).to.equal('Two signs point there; no test has been done yet.');
    expect(findAll(el, '[part=finding]').map(textOf)).to.deep.equal([
      '◀ Left outer hip gluteus medius Slight difference in control. One sign only: take it as a hint.',
      '◀ Left upper calf gastrocnemius Slight difference in strength or endurance. One sign only: take it as a hint.',
    ]);
    for (const part of ['What to do this week', 'Strengthen both legs', 'Take your rest days', 'Look after your shoes', 'Worn shoes', 'Why we say this']) expect(text(el)).to.include(part);
  });

  it('no number stands for confidence or severity', async () => {
    const el = await withAnswers(tested);
    for (const finding of findAll(el, '[part=finding]')) expect(textOf(finding)).not.to.match(/\d/);
  });

  it('answers to safety that are missing are asked for before training', async () => {
    const el = await withAnswers(example);
    expect(text(el)).to.include('You passed over some of the safety questions.');
    await press(el, 'Answer the safety questions');
    expect(stepOf(el)).to.equal('flags-now');
    expect(text(await withAnswers({...safe, ...example}))).not.to.include('You passed over');
  });

  it('each test shows both sides, the band, and the same in words', async () => {
    const el = await withAnswers(tested);
    const [heel, bridge, plank] = findAll(el, '.tests > li');
    expect(heel!.querySelector('[role=img]')!.getAttribute('aria-label')).to.equal('Single-leg heel raise. Left: 18 repetitions. Right: 27 repetitions. A gap of 5 repetitions or more counts.');
    expect(textOf(heel!)).to.include('Left scored lower on this test on two days, by more than its own error.');
    expect(heel!.querySelectorAll('.band')).to.have.length(2);
    expect(textOf(plank!)).to.include('Too close to call');
    expect(textOf(bridge!)).to.include('This test does not name a side by itself.');
    expect(bridge!.querySelectorAll('.band')).to.have.length(0);
  });

  it('says when to look again and what change would be real', async () => {
    const el = await withAnswers(tested);
    expect(text(el)).to.include('Do the self-tests again in 4 weeks');
    expect(text(el)).to.include('Single-leg heel raise: 7 repetitions');
    expect(text(await withAnswers(example))).to.include('Do the self-tests first');
  });

  it('"why" leads from answers over rules to sources with a link', async () => {
    const el = await withAnswers(example);
    const chain = textOf(find(el, '.chain'));
    expect(chain).to.include('Your left calf tires first.');
    expect(chain).to.include('You said: Which muscles tire first when you run? Calf (left)');
    const links = findAll<HTMLAnchorElement>(el, '.sources a');
    expect(links.length).to.be.above(3);
    for (const link of links) expect(link.href).to.match(/^https:\/\/doi\.org\/10\./);
  });

  /** The groups that published lists ask for, and one answer of each. */
  const groups: readonly [string, Answers, string, RegExp][] = [
    ['bone stress', {'flags-bone': ['bone-point']}, 'This week', /sports doctor.*no running, no jumping/],
    ['bone stress of the hip', {'flags-bone': ['groin-load']}, 'Today', /keep weight off that leg/],
    ['a clot', {'flags-now': ['calf-swelling']}, 'Today', /urgent care.*emergency number/],
    ['a nerve', {'flags-now': ['leg-numbness']}, 'Today', /urgent care/],
    ['the nerves of the pelvis', {'flags-now': ['saddle-bladder']}, 'Now', /emergency department/],
    ['a fresh injury', {'flags-injury': ['cannot-walk']}, 'Today', /do not load that leg/],
    ['an illness', {'flags-now': ['unwell']}, 'This week', /See your doctor/],
    ['the chest', {'flags-now': ['chest-symptoms']}, 'Now', /emergency number/],
    ['too little energy', {'flags-energy': ['missed-periods']}, 'Before you train', /sports dietitian/],
    ['pregnancy, with its warning signs', {'flags-pregnancy': 'pregnant'}, 'Before you train', /midwife.*Bleeding.*stop and call/],
    ['the months after birth', {'flags-pregnancy': 'postpartum'}, 'Before you train', /pelvic health/],
  ];
  for (const [group, answers, soon, whom] of groups)
    it(`a red flag about ${group} ends in whom to see and how soon, and no plan`, async () => {
      const el = await withAnswers({...tested, ...safe, ...answers});
      expect(findAll(el, '.soon').map(textOf)).to.deep.equal([soon]);
      expect(textOf(find(el, '.flags'))).to.match(whom);
      expect(text(el)).to.include('Until then, leave out running').and.not.include('What to do this week');
    });

  it('a red flag: whom to see and how soon, the most urgent first, no scores, no exercises', async () => {
    const el = await withAnswers({...tested, 'flags-bone': ['bone-point'], 'flags-now': ['calf-swelling']});
    expect(heading(el)).to.equal('Please have this looked at today');
    expect(findAll(el, '.soon').map(textOf)).to.deep.equal(['Today', 'This week']);
    expect(find(el, '.tests')).to.equal(null);
    expect(find(el, '.folds')).to.equal(null);
    expect(text(el)).not.to.include('Strengthen');
    expect(text(el)).to.include('leave out running, jumping and leg exercises');
  });

  it('of several signs of one flag the most urgent decides', async () => {
    const el = await withAnswers({'flags-injury': ['locks-gives-way', 'cannot-bend']});
    expect(heading(el)).to.equal('Please have this looked at today');
  });

  it('what cannot wait is not softened', async () => {
    const el = await withAnswers({'flags-now': ['chest-symptoms']});
    expect(heading(el)).to.equal('Please get help now');
    expect(text(el)).to.include('call your local emergency number');
    expect(text(el)).not.to.include('This does not mean');
  });

  it('nothing on one side: says so, and what keeps it so', async () => {
    const el = await withAnswers({...safe, tires: {}, 'form-signs': {}});
    expect(heading(el)).to.equal('Nothing stands out on one side');
    expect(text(el)).to.include('Keep both legs strong');
  });

  it('too little to go on: leaves it open and asks for what would help most', async () => {
    const el = await quizFixture(html`<imbalance-quiz self-tests="off"></imbalance-quiz>`);
    for (let i = 0; i < 40 && stepOf(el) !== 'result'; i++) {
      find<HTMLButtonElement>(el, '[data-do=next]')!.click();
      await drawn(el);
    }
    expect(heading(el)).to.equal('There is not enough to go on yet');
    await press(el, 'Answer');
    expect(stepOf(el)).to.equal('tires');
    await choose(el, 'right', 'tires.calves');
    await press(el, 'See the updated result');
    expect(heading(el)).to.equal('Your answers point to the right side: upper calf.');
  });

  it('any answer can be changed in place; the result follows and is told again', async () => {
    const el = await withAnswers(example);
    const heard = listen(el);
    expect(findAll(el, '.answers li').length).to.be.above(20);
    find(el, '[data-do=change][data-with=tires]')!.click();
    await drawn(el);
    expect(heading(el)).to.equal('Which muscles tire first when you run?');
    expect(button(el, 'See the updated result')).to.exist;
    expect(button(el, 'Back to your result')).to.exist;
    await choose(el, 'left', 'tires.calves');
    await choose(el, 'right', 'tires.calves');
    await press(el, 'See the updated result');
    expect(heading(el)).to.equal('Your answers point to the left outer hip and to the right upper calf.');
    expect(spoken(el)).to.equal('Your result is up to date.');
    expect(heard.map(({type}) => type)).to.deep.equal(['imbalance-start', 'imbalance-answer', 'imbalance-answer', 'imbalance-result']);
    expect(el.shadowRoot!.activeElement!.id).to.equal('heading');
  });

  it('a change to a red flag turns the result into whom to see', async () => {
    const el = await withAnswers({...safe, ...example});
    find(el, '[data-do=change][data-with=flags-energy]')!.click();
    await drawn(el);
    await choose(el, 'under-fuelling');
    await press(el, 'Back to your result');
    expect(el.assessment!.status).to.equal('refer');
  });

  it('tests can be taken from the result, which then counts them', async () => {
    const el = await withAnswers({...safe, ...example});
    await press(el, 'Do the self-tests');
    for (const box of findAll<HTMLInputElement>(el, 'input:checked')) if (box.value !== 'single-leg-heel-raise') box.click();
    await drawn(el);
    await press(el, 'Next: 1 test');
    await fill(el, 'single-leg-heel-raise.today.left', '15');
    await fill(el, 'single-leg-heel-raise.today.right', '25');
    await press(el, 'See your result');
    expect(heading(el)).to.equal('Your left side scored lower on the single-leg heel raise.');
  });

  it('Start over asks once, and keeps the focus either way', async () => {
    const el = await withAnswers(example);
    const heard = listen(el);
    button(el, 'Start over')!.focus();
    await press(el, 'Start over');
    expect(textOf(el.shadowRoot!.activeElement)).to.equal('Keep my answers');
    await press(el, 'Keep my answers');
    expect(textOf(el.shadowRoot!.activeElement)).to.equal('Start over');
    expect(el.answers).to.deep.equal(example);
    await press(el, 'Start over');
    await press(el, 'Start over now');
    expect(stepOf(el)).to.equal('opening');
    expect(el.answers).to.deep.equal({});
    expect(el.assessment).to.equal(null);
    expect(heard.map(({type}) => type)).to.deep.equal(['imbalance-reset']);
    expect(el.shadowRoot!.activeElement!.id).to.equal('heading');
  });

  it('says that a routine follows only where there is one', async () => {
    const el = await withAnswers(example);
    expect(text(el)).not.to.include('The routine on this page');
    const partner = Object.assign(document.createElement('routine-builder'), {shared: {}});
    el.parentElement!.append(partner);
    hub.join(partner);
    await drawn(el);
    expect(text(el)).to.include('The routine on this page follows this result.');
    hub.leave(partner);
  });

  it('partners learn of the result without an event', async () => {
    const changes: unknown[] = [];
    const stop = hub.listen((member) => changes.push(member.shared.assessment?.status));
    const heard = listen(document);
    const el = await withAnswers(example);
    stop();
    expect(changes).to.include('findings');
    expect(el.shared.preferences).to.include({days: 3, minutes: 20});
    expect(heard).to.have.length(0);
  });

  it('the site’s own words have their places', async () => {
    const el = await quizFixture(html`<imbalance-quiz><h2 slot="intro">Ours</h2><ul slot="reading"><li>An article</li></ul><p slot="result-footer">A word</p></imbalance-quiz>`);
    const slotted = (name: string) => find<HTMLSlotElement>(el, `slot[name=${name}]`)?.assignedElements().map(textOf);
    expect(slotted('intro')).to.deep.equal(['Ours']);
    expect(slotted('reading')).to.equal(undefined);
    el.answers = example;
    await drawn(el);
    expect(slotted('reading')).to.deep.equal(['An article']);
    expect(slotted('result-footer')).to.deep.equal(['A word']);
  });

  it('custom states tell the page’s styles where it stands', async () => {
    const el = await quizFixture();
    if (!CSS.supports('selector(:state(result))')) return;
    expect(el.matches(':state(opening)')).to.be.true;
    el.answers = {'flags-bone': ['night-pain']};
    await drawn(el);
    expect(el.matches(':state(result):state(refer):not(:state(opening))')).to.be.true;
  });
});
