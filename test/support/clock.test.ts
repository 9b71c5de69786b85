import {expect} from '@open-wc/testing';
import {freezeClock, type Clock} from './clock.js';

describe('the frozen clock', () => {
  let clock: Clock;
  beforeEach(() => (clock = freezeClock('2026-03-02T09:00:00Z')));
  afterEach(() => clock.restore());

  it('stands still and knows the other ways to make a date', () => {
    expect(new Date().toISOString()).to.equal('2026-03-02T09:00:00.000Z');
    expect(Date.now()).to.equal(Date.parse('2026-03-02T09:00:00Z'));
    expect(new Date(2026, 0, 31).getDate()).to.equal(31);
    expect(new Date()).to.be.instanceOf(Date);
  });

  it('runs what falls due, in order, each at its own time', () => {
    const seen: string[] = [];
    const note = (name: string) => () => seen.push(`${name} ${performance.now()}`);
    setTimeout(note('late'), 500);
    const ticking = setInterval(note('tick'), 200);
    setTimeout(() => clearInterval(ticking), 450);
    setTimeout(() => setTimeout(note('nested'), 50), 100);
    clock.tick(1000);
    expect(seen).to.deep.equal(['nested 150', 'tick 200', 'tick 400', 'late 500']);
    expect(performance.now()).to.equal(1000);
  });

  it('is real again afterwards', () => {
    clock.restore();
    expect(Math.abs(Date.now() - Date.parse('2026-03-02T09:00:00Z'))).to.be.above(1);
  });
});
