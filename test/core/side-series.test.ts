import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/catalogue/index.js';
import {assess} from '../../src/core/assess.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import type {SessionLog} from '../../src/core/routine-schema.js';
import {sideSeries} from '../../src/core/side-series.js';

const routine = buildRoutine({assessment: assess({tires: {calves: 'left'}}), preferences: {days: 2, minutes: 40}});
const sessions = routine.weeks.slice(0, 2).map((week) => week.sessions[0]!);
const at = sessions[0]!.items.findIndex(({exerciseId}) => builtIn.find(exerciseId)!.laterality === 'unilateral');
const note = (week: number, left: number, right: number, more: Partial<SessionLog> = {}): SessionLog => {
  const itemId = sessions[week]!.items[at]!.id;
  return {sessionId: sessions[week]!.id, done: true, entries: [{itemId, side: 'left', sets: 2, amount: left}, {itemId, side: 'right', sets: 2, amount: right}], ...more};
};

describe('Left and right over time', () => {
  it('has a line for each exercise that both sides did, in the order of the sessions', () => {
    const {exerciseId, dose} = sessions[0]!.items[at]!;
    expect(sideSeries(routine, [note(0, 8, 12), note(1, 10, 12)])).to.deep.equal([
      {exerciseId, unit: dose.unit, points: [{sessionId: sessions[0]!.id, left: 8, right: 12}, {sessionId: sessions[1]!.id, left: 10, right: 12}]},
    ]);
  });
  it('puts pain first where it was noted', () => {
    expect(sideSeries(routine, [note(0, 8, 12, {pain: {left: 3, right: 0}})])[0]).to.deep.equal({points: [{sessionId: sessions[0]!.id, left: 3, right: 0}]});
  });
  it('leaves out one side alone and what is no longer in the plan', () => {
    const lost: SessionLog = {...note(0, 1, 1), entries: [{itemId: 'gone', side: 'left', sets: 1, amount: 1}, {itemId: 'gone', side: 'right', sets: 1, amount: 1}]};
    const alone: SessionLog = {...note(0, 1, 1), entries: note(0, 1, 1).entries.slice(0, 1)};
    expect(sideSeries(routine, [lost, alone])).to.deep.equal([]);
  });
});
