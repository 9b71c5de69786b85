import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {assess} from '../../src/core/assess.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {decodeRoutine, encodeRoutine} from '../../src/core/share-text.js';
import {anyAnswers, anyPreferences, anyRoutine} from '../support/arbitrary.js';

describe('A routine in a link', () => {
  it('comes back as it was, 10,000 strange routines long', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const back = decodeRoutine(encodeRoutine(routine));
        expect(back.ok ? back.value : back.error).to.deep.equal(routine);
      }),
      {numRuns: 10_000},
    );
  });

  it('comes back as it was when the rules made it', () =>
    fc.assert(
      fc.property(anyAnswers, anyPreferences, (answers, preferences) => {
        const routine = buildRoutine({assessment: assess(answers), preferences});
        const back = decodeRoutine(encodeRoutine(routine));
        expect(back.ok && back.value).to.deep.equal(routine);
      }),
      {numRuns: 200},
    ));

  it('takes less than 2,000 characters for four weeks of four sessions', () => {
    for (const minutes of [20, 30, 45, 60]) {
      const preferences = {days: 4, minutes, weeks: 4, equipment: ['step', 'band', 'dumbbell'] as const, level: 'intermediate' as const, runDays: [2, 4, 7]};
      const routine = buildRoutine({assessment: assess({'form-signs': {'hip-drop': 'left'}, tires: {calves: 'left'}}), preferences: {...preferences, equipment: [...preferences.equipment]}});
      expect(routine.weeks.flatMap((week) => week.sessions)).to.have.length(16);
      expect(encodeRoutine(routine).length).to.be.below(2000);
    }
  });

  it('is safe in a URL fragment as it stands', () =>
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const text = encodeRoutine(routine);
        expect(new URL(`https://example.org/#${text}`).hash).to.equal(`#${text}`);
      }),
      {numRuns: 300},
    ));

  it('any other text is refused with words, never thrown', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string().map((text) => `1;${text}`), anyRoutine.chain((routine) => fc.nat(400).map((cut) => encodeRoutine(routine).slice(0, cut)))), (text) => {
        const result = decodeRoutine(text);
        if (!result.ok) expect(result.error.message).to.match(/\.$/);
      }),
    ));

  it('a link of a newer version says so', () => {
    const result = decodeRoutine('2;anything');
    expect(!result.ok && result.error.code).to.equal('newer-version');
  });
});
