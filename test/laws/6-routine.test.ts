import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {builtIn} from '../../src/catalogue/index.js';
import {LEVELS} from '../../src/catalogue/vocabulary.js';
import {assess} from '../../src/core/assess.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {sessionMinutes, takesTurns} from '../../src/core/duration.js';
import {parseRoutine} from '../../src/core/parse.js';
import {reviewRoutine} from '../../src/core/review-routine.js';
import type {Routine} from '../../src/core/routine-schema.js';
import type {Assessment} from '../../src/core/types.js';
import {anyAnswers, anyPreferences, safeAnswers} from '../support/arbitrary.js';

const sessions = (routine: Routine) => routine.weeks.flatMap((week) => week.sessions);
const exercise = (id: string) => builtIn.find(id)!;

/** Holds a claim against plans of all kinds. */
const always = (claim: (routine: Routine, assessment: Assessment) => void) =>
  fc.assert(
    fc.property(fc.oneof(safeAnswers, anyAnswers), anyPreferences, (answers, preferences) => {
      const assessment = assess(answers);
      claim(buildRoutine({assessment, preferences}), assessment);
    }),
    {numRuns: 200},
  );

describe('Law 6: a routine keeps to what was given', () => {
  it('every session keeps to the minutes', () => always((routine) => sessions(routine).forEach((session) => expect(sessionMinutes(session, builtIn)).to.be.at.most(routine.preferences.minutes))));

  it('every week keeps to the days, one session a day', () =>
    always((routine) =>
      routine.weeks.forEach((week) => {
        expect(week.sessions.length).to.be.at.most(routine.preferences.days);
        expect(new Set(week.sessions.map((session) => session.day)).size).to.equal(week.sessions.length);
      }),
    ));

  it('every exercise keeps to equipment and level', () =>
    always((routine) =>
      sessions(routine).forEach((session) =>
        session.items.forEach(({exerciseId}) => {
          expect(routine.preferences.equipment).to.include.members(exercise(exerciseId).equipment);
          expect(LEVELS.indexOf(exercise(exerciseId).level)).to.be.at.most(LEVELS.indexOf(routine.preferences.level));
        }),
      ),
    ));

  it('the favoured side starts, and an extra set is on that side alone', () =>
    always((routine) =>
      sessions(routine).forEach((session) =>
        session.items.forEach((item) => {
          const oneLeg = exercise(item.exerciseId).laterality !== 'bilateral';
          expect(item.first).to.equal(oneLeg ? (routine.favours ?? undefined) : undefined);
          if (item.extra) {
            expect(item.extra).to.equal(routine.favours);
            expect(takesTurns(item, exercise(item.exerciseId))).to.equal(true);
          }
        }),
      ),
    ));

  it('no jumps with pain, with a sore place, or without a base of strength', () =>
    always((routine, {limits}) => {
      const impact = sessions(routine).some((session) => session.items.some(({exerciseId}) => exercise(exerciseId).impact > 0));
      if (!limits.impact) expect(impact).to.equal(false);
    }));

  it('nothing loads a place that hurts', () =>
    always((routine, {limits}) => sessions(routine).forEach((session) => session.items.forEach(({exerciseId}) => expect(exercise(exerciseId).cautions.filter((area) => limits.avoid.includes(area))).to.deep.equal([])))));

  it('hard days never follow each other, also not from Sunday to Monday', () =>
    always((routine) =>
      routine.weeks.forEach((week) => {
        const hard = week.sessions.filter((session) => session.hard).map((session) => session.day);
        hard.forEach((day) => expect(hard).not.to.include((day % 7) + 1));
      }),
    ));

  it('each session warms up first', () => always((routine) => sessions(routine).forEach((session) => expect(exercise(session.items[0]!.exerciseId).phase).to.equal('warm-up'))));

  it('the reviewer finds nothing to say about it', () => always((routine, assessment) => expect(reviewRoutine(routine, {assessment})).to.deep.equal([])));

  it('is plain JSON that the parser takes back unchanged', () =>
    always((routine) => {
      const parsed = parseRoutine(JSON.parse(JSON.stringify(routine)));
      expect(parsed.ok && parsed.value).to.deep.equal(routine);
    }));

  it('item ids are unique in the whole plan', () =>
    always((routine) => {
      const ids = sessions(routine).flatMap((session) => session.items.map((item) => item.id));
      expect(new Set(ids).size).to.equal(ids.length);
    }));

  it('the same input gives the same plan', () =>
    fc.assert(fc.property(anyAnswers, anyPreferences, (answers, preferences) => void expect(buildRoutine({assessment: assess(answers), preferences})).to.deep.equal(buildRoutine({assessment: assess(answers), preferences}))), {numRuns: 50}));
});
