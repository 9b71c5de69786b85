import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/catalogue/index.js';
import type {Answers} from '../../src/core/answers.js';
import {assess} from '../../src/core/assess.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {takesTurns} from '../../src/core/duration.js';
import {explain} from '../../src/core/explain.js';
import {preferencesFrom} from '../../src/core/preferences.js';

/** The founding example: left hip drops, left calf tires, worn shoes, no rest days, 3 days a week, 20 minutes, nothing at hand. */
const answers: Answers = {'form-signs': {'hip-drop': 'left'}, tires: {calves: 'left'}, shoes: 'worn', 'rest-days': 0, days: 3, minutes: 20, equipment: ['none']};
const assessment = assess(answers);
const routine = buildRoutine({assessment, preferences: preferencesFrom(answers)});

describe('A runner whose left hip drops and left calf tires', () => {
  it('gets findings on the left alone, each with its reasons and sources', () => {
    expect(assessment.status).to.equal('findings');
    expect(assessment.findings.map(({id}) => id)).to.have.members(['gluteus-medius-control-left', 'gastrocnemius-weakness-left']);
    assessment.findings.forEach(({reasons}, index) => {
      expect(reasons).to.have.length.above(0);
      for (const {words, sources} of explain(assessment, `findings.${index}`)) {
        expect(words).to.contain('left');
        expect(sources).to.have.length.above(0);
      }
    });
  });

  it('hears of shoes and rest days', () => expect(assessment.causes.map(({id}) => id)).to.include.members(['shoes', 'rest', 'hips', 'calves']));

  it('gets three sessions of at most 20 minutes with nothing but the floor and a wall', () => {
    expect(routine.weeks[0]!.sessions).to.have.length(3);
    for (const session of routine.weeks[0]!.sessions) for (const {exerciseId} of session.items) expect(builtIn.find(exerciseId)!.equipment).to.deep.equal([]);
  });

  it('starts with the left leg, which gets an extra set in every session', () => {
    expect(routine.favours).to.equal('left');
    for (const session of routine.weeks[0]!.sessions) {
      const turns = session.items.filter((item) => takesTurns(item, builtIn.find(item.exerciseId)!));
      expect(turns.map((item) => item.first)).to.deep.equal(turns.map(() => 'left'));
      expect(session.items.some((item) => item.extra === 'left')).to.equal(true);
    }
  });

  it('trains the hip and the calf that the answers point to', () => {
    const muscles = routine.weeks[0]!.sessions.flatMap((session) => session.items.flatMap((item) => builtIn.find(item.exerciseId)!.primary));
    expect(muscles).to.include.members(['gluteus-medius', 'gastrocnemius']);
  });

  it('can be asked why for every exercise', () =>
    routine.weeks[0]!.sessions.forEach((session, s) =>
      session.items.forEach((_, i) => {
        const chain = explain(routine, `weeks.0.sessions.${s}.items.${i}`);
        expect(chain.length).to.be.above(0);
        chain.forEach(({sources}) => expect(sources.length).to.be.above(0));
      }),
    ));
});
