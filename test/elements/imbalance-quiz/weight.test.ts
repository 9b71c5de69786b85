import {expect} from '@open-wc/testing';
import {QUESTION_IDS, type QuestionId} from '../../../src/catalogue/questions.js';
import {isSelfTest, questionOf} from '../../../src/core/answers.js';
import type {ImbalanceQuiz} from '../../../src/elements/imbalance-quiz/imbalance-quiz.js';
import {drawn, find, press, quizFixture, skipTo, stepOf} from './support.js';

/** Every node below one, as a browser's memory has them: elements, texts and the comments of templates. */
function nodesIn(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

/** Listeners that are added anywhere while something happens. */
async function listenersDuring(act: () => Promise<void>): Promise<number> {
  const {addEventListener} = EventTarget.prototype;
  let count = 0;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof addEventListener>) {
    count++;
    addEventListener.apply(this, args);
  };
  try {
    await act();
  } finally {
    EventTarget.prototype.addEventListener = addEventListener;
  }
  return count;
}

const quizAtStart = async (): Promise<ImbalanceQuiz> => {
  const el = await quizFixture();
  await press(el, 'Start');
  return el;
};
const weightOf = (el: ImbalanceQuiz) => nodesIn(find(el, '.step')!) + 1;

/** Two native boxes with their words, and the name of the place: this many nodes for each place, and nothing else. */
const A_PLACE = 8;
const placesOf = (id: QuestionId) => {
  const question = questionOf(id);
  return question.kind === 'sided' ? Object.keys(question.items).length : 0;
};

describe('imbalance-quiz: what a step weighs', () => {
  it('no question adds more than 90 nodes, but for the one with eleven places', async () => {
    const el = await quizAtStart();
    const heavy: string[] = [];
    for (const id of QUESTION_IDS.filter((id) => !isSelfTest(id))) {
      await skipTo(el, id);
      if (weightOf(el) > 90) heavy.push(id);
    }
    expect(heavy).to.deep.equal(['pain-where']);
  });

  it('a place more adds its two boxes and its name, and no comment', async () => {
    const el = await quizAtStart();
    await skipTo(el, 'pain-where');
    const long = weightOf(el);
    await skipTo(el, 'tires');
    expect(long - weightOf(el)).to.equal(A_PLACE * (placesOf('pain-where') - placesOf('tires')));
  });

  it('the whole quiz at its first question stays under 90 nodes', async () => {
    const el = await quizAtStart();
    expect(stepOf(el)).to.equal('flags-now');
    expect(nodesIn(el.shadowRoot!)).to.be.at.most(90);
  });

  it('no question adds a listener', async () => {
    const el = await quizAtStart();
    for (const id of QUESTION_IDS.filter((id) => !isSelfTest(id))) {
      const added = await listenersDuring(async () => {
        find(el, '[data-do=next]')!.click();
        await drawn(el);
      });
      expect(added, id).to.equal(0);
    }
  });
});
