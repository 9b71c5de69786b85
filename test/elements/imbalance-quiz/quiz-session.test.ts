import {expect} from '@open-wc/testing';
import {answer, commit, decideTests, finish, move, newSession, openFromResult, type, type Effect, type Session} from '../../../src/elements/imbalance-quiz/quiz-session.js';
import {safe} from './support.js';

const at = (step: Session['step'], over: Partial<Session> = {}): Session => ({...newSession('offer'), step, ...over});
const kinds = (effects: readonly Effect[]) => effects.map((effect) => (effect.kind === 'answer' ? `${effect.detail.questionId}=${JSON.stringify(effect.detail.value)}` : effect.kind));

describe('quiz-session: answers', () => {
  it('the first answer starts the quiz, the second does not', () => {
    const first = answer(at('shoes'), 'shoes', 'worn');
    expect(kinds(first.effects)).to.deep.equal(['start', 'shoes="worn"']);
    expect(kinds(answer(first.session, 'shoes', 'fine').effects)).to.deep.equal(['shoes="fine"']);
  });
  it('the same answer again says nothing', () => expect(answer(at('shoes', {answers: {shoes: 'worn'}}), 'shoes', 'worn').effects).to.deep.equal([]));
  it('a pain of 0 lays aside where it hurt, and says so', () => {
    const before = at('pain-level', {answers: {'pain-level': 4, 'pain-where': {knee: 'left'}}, started: true});
    const none = answer(before, 'pain-level', 0);
    expect(kinds(none.effects)).to.deep.equal(['pain-level=0', 'pain-where=null']);
    expect(kinds(answer(none.session, 'pain-level', 2).effects)).to.deep.equal(['pain-level=2', 'pain-where={"knee":"left"}']);
  });
});

describe('quiz-session: going on and back', () => {
  it('a number out of range holds on the way on and is kept on the way back', () => {
    const typed = type(at('minutes'), 'minutes', '500');
    const held = move(typed, 1);
    expect(held.session.step).to.equal('minutes');
    expect(held.session.problems[0]).to.include({code: 'too-high', limit: 90});
    const back = move(typed, -1);
    expect(back.session.step).to.equal('days');
    expect(move(back.session, 1).session.drafts['minutes']).to.equal('500');
  });
  it('typing again forgets the problem until the field is read again', () => expect(type(commit(type(at('age'), 'age', '3')).session, 'age', '30').problems).to.deep.equal([]));
  it('an emptied field takes the answer back', () => {
    const {session, effects} = commit(type(at('age', {answers: {age: 40}, started: true}), 'age', ''));
    expect(session.answers.age).to.equal(undefined);
    expect(kinds(effects)).to.deep.equal(['age=null']);
  });
  it('the last screen leads to the result', () => expect(kinds(decideTests(at('tests', {answers: safe}), false).effects)).to.deep.equal(['result']));
  it('a question opened from the result leads back to it, whichever way', () => {
    const open = openFromResult(finish(at('tests', {answers: {shoes: 'worn'}})).session, 'shoes');
    for (const by of [1, -1] as const) {
      const home = move(open, by);
      expect(home.session).to.include({step: 'result', visit: 'course'});
      expect(home.effects, 'nothing changed, nothing told').to.deep.equal([]);
      expect(kinds(move(answer(open, 'shoes', 'fine').session, by).effects)).to.deep.equal(['result']);
    }
  });
  it('tests opened from the result go through the chosen ones, and Back leads to the result', () => {
    const offer = openFromResult(finish(at('tests')).session, 'tests');
    expect(move(offer, -1).session.step).to.equal('result');
    const first = decideTests({...offer, wanted: ['side-plank', 'knee-to-wall']}, true).session;
    expect(first.step).to.equal('side-plank');
    expect(move(move(first, 1).session, 1).session.step).to.equal('result');
  });
});
