import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {selfTestRecords} from '../../../src/catalogue/self-tests.js';
import {SELF_TESTS} from '../../../src/catalogue/vocabulary.js';
import {advance, chooseSide, faceOf, isTimed, newGuide, pauseRest, press, tap, type Guide} from '../../../src/elements/imbalance-quiz/guided-test.js';

/** Start pressed at 0 and the count-in over: running since second 3. */
const running = (test: Guide['test'], side: 'left' | 'right' = 'left'): Guide => advance(press(newGuide(test, side), 0), 3000);
const second = (n: number) => n * 1000;

describe('guided-test: the clock', () => {
  it('counts in three, two, one, then runs from zero', () => {
    const guide = press(newGuide('side-plank'), 0);
    expect([0, 999, 1000, 2999].map((now) => faceOf(advance(guide, now), now).seconds)).to.deep.equal([3, 3, 2, 1]);
    const run = advance(guide, 3000);
    expect(run.phase).to.equal('running');
    expect(faceOf(run, second(3)).seconds).to.equal(0);
    expect(faceOf(run, second(44.9)).seconds).to.equal(41);
  });

  it('a press during the count-in takes the start back', () => expect(press(press(newGuide('side-plank'), 0), 1500).phase).to.equal('ready'));

  it('a held plank is scored in whole seconds, and a rest leads to the other side', () => {
    const after = press(running('side-plank'), second(45.7));
    expect(after).to.include({phase: 'rest', side: 'right'});
    expect(after.scores).to.deep.equal({left: 42});
  });

  it('starting on the right ends with the left', () => {
    const rested = press(running('side-plank', 'right'), second(10));
    expect(rested.side).to.equal('left');
    const second_ = advance(press(rested, second(20)), second(23));
    const done = press(second_, second(33));
    expect(done.phase).to.equal('done');
    expect(done.scores).to.deep.equal({right: 7, left: 10});
  });

  it('the rest ends by itself, can be paused, and can be skipped', () => {
    const rest = press(running('single-leg-heel-raise'), second(10));
    expect(advance(rest, second(129)).phase).to.equal('rest');
    expect(advance(rest, second(130)).phase).to.equal('ready');
    const paused = pauseRest(rest, second(20));
    expect(faceOf(paused, second(500)).seconds).to.equal(110);
    expect(advance(paused, second(500)).phase).to.equal('rest');
    const resumed = pauseRest(paused, second(500));
    expect(faceOf(resumed, second(510)).seconds).to.equal(100);
    expect(press(rest, second(11)).phase).to.equal('count-in');
  });

  it('balance stops at 45 seconds, also when nobody looked until much later', () => {
    const late = advance(running('single-leg-balance'), second(4000));
    expect(late.scores.left).to.equal(45);
    expect(late).to.include({phase: 'ready', side: 'left', tries: 1});
  });

  it('of three tries the best counts, then comes the other leg', () => {
    let guide = newGuide('single-leg-balance');
    for (const [i, held] of [12, 30, 8].entries()) guide = press(advance(press(guide, second(100 * i)), second(100 * i + 3)), second(100 * i + 3 + held));
    expect(guide.scores.left).to.equal(30);
    expect(guide).to.include({side: 'right', tries: 0});
  });

  it('five stands are timed to a tenth and stop the clock themselves', () => {
    let guide = running('single-leg-sit-to-stand');
    for (const at of [2, 4, 6, 8, 10.24]) guide = tap(guide, 1, second(3 + at));
    expect(guide.scores.left).to.equal(10.2);
    expect(guide.phase).to.equal('rest');
  });

  it('fewer than five stands give no score, which is fine', () => {
    const guide = press(tap(running('single-leg-sit-to-stand'), 1, second(5)), second(9));
    expect(guide.phase).to.equal('ready');
    expect(guide.scores).to.deep.equal({});
  });

  it('heel raises are counted by taps, never below none, and paced up and down by the beat', () => {
    let guide = running('single-leg-heel-raise');
    guide = tap(guide, -1, second(4));
    for (let i = 0; i < 3; i++) guide = tap(guide, 1, second(5));
    guide = tap(guide, -1, second(6));
    expect([3, 4, 5].map((s) => faceOf(guide, second(s)).beat)).to.deep.equal(['up', 'down', 'up']);
    expect(press(guide, second(20)).scores.left).to.equal(2);
  });

  it('a side done again replaces its score', () => {
    const once = press(running('side-plank'), second(30));
    const again = press(advance(press(chooseSide(once, 'left'), second(100)), second(103)), second(113));
    expect(again.scores.left).to.equal(10);
  });
});

describe('guided-test: laws', () => {
  it('looking rarely, as after a hidden tab, gives what looking often gives', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SELF_TESTS.filter(isTimed)), fc.array(fc.integer({min: 1, max: 120_000}), {minLength: 1, maxLength: 20}), (test, gaps) => {
        const start = press(newGuide(test), 0);
        let now = 0;
        let often = start;
        for (const gap of gaps) often = advance(often, (now += gap));
        expect(advance(start, now)).to.deep.equal(often);
      }),
    );
  });

  it('no score leaves the bounds of its test', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SELF_TESTS.filter(isTimed)), fc.integer({min: 0, max: 10_000_000}), fc.integer({min: 0, max: 300}), (test, late, taps) => {
        let guide = running(test);
        for (let i = 0; i < taps; i++) guide = tap(guide, 1, second(4));
        const {scores} = press(advance(guide, late), late);
        const {min, max} = selfTestRecords[test];
        if (scores.left !== undefined) expect(scores.left).to.be.within(min, max);
      }),
    );
  });
});
