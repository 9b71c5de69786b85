import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {builtIn} from '../../src/catalogue/index.js';
import {DAYS} from '../../src/catalogue/vocabulary.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {applyEdit, applyEditOnwards, findItem, keepLocked, type Edit} from '../../src/core/edit-routine.js';
import {HISTORY_LIMIT, historyOf, record, redo, undo} from '../../src/core/history.js';
import {parseRoutine} from '../../src/core/parse.js';
import type {Routine} from '../../src/core/routine-schema.js';
import {anyPreferences} from '../support/arbitrary.js';

const week = buildRoutine({preferences: {days: 3, minutes: 30, weeks: 3, equipment: ['band', 'step']}});
const items = (routine: Routine) => routine.weeks.flatMap(({sessions}) => sessions.flatMap((session) => session.items));
const ids = (routine: Routine) => items(routine).map(({id}) => id);
const clamshell = builtIn.find('clamshell')!;
const squat = builtIn.find('squat')!;

/** Any edit of a routine, also of what is not in it. */
function anyEdit(routine: Routine): fc.Arbitrary<Edit> {
  const item = fc.constantFrom(...ids(routine), 'nobody');
  const session = fc.constantFrom(...routine.weeks.flatMap(({sessions}) => sessions.map(({id}) => id)), 'nowhere');
  const day = fc.constantFrom(...DAYS);
  const index = fc.integer({min: -3, max: 70});
  const exercise = fc.constantFrom(...builtIn.exercises);
  const by = fc.integer({min: -700, max: 700});
  const leg = fc.option(fc.constantFrom('left' as const, 'right' as const), {nil: undefined});
  return fc.oneof(
    fc.record({kind: fc.constant('move' as const), item, session, index}),
    fc.record({kind: fc.constant('move-to-day' as const), item, day}),
    fc.record({kind: fc.constant('remove' as const), item}),
    fc.record({kind: fc.constant('duplicate' as const), item}),
    fc.record({kind: fc.constant('swap' as const), item, exercise}),
    fc.record({kind: fc.constant('add' as const), session, index, exercise}),
    fc.record({kind: fc.constant('dose' as const), item, sets: by, amount: by, rest: by}),
    fc.record({kind: fc.constant('side' as const), item, side: fc.constantFrom('left' as const, 'right' as const, 'both' as const), first: leg, extra: leg}),
    fc.record({kind: fc.constant('note' as const), item, note: fc.string({maxLength: 600})}),
    fc.record({kind: fc.constant('superset' as const), item, join: fc.boolean()}),
    fc.record({kind: fc.constant('session-day' as const), session, day}),
    fc.record({kind: fc.constant('remove-session' as const), session}),
    fc.record({kind: fc.constant('add-session' as const), week: fc.nat(5), day}),
    fc.record({kind: fc.constant('runs' as const), days: fc.subarray([...DAYS])}),
    fc.record({kind: fc.constant('today' as const), session, edits: fc.array(fc.record({kind: fc.constant('remove' as const), item}), {maxLength: 3})}),
  );
}
/** A routine and a run of edits, each made of what the one before left. */
const edited = fc
  .tuple(anyPreferences, fc.array(fc.nat(), {minLength: 1, maxLength: 12}), fc.boolean())
  .map(([preferences, seeds, onwards]) => {
    let routine = buildRoutine({preferences});
    const edits = seeds.map((seed) => {
      const edit = fc.sample(anyEdit(routine), {seed, numRuns: 1})[0]!;
      const before = routine;
      routine = (onwards ? applyEditOnwards : applyEdit)(routine, edit);
      return {edit, before, after: routine};
    });
    return edits;
  });
const always = (claim: (step: {edit: Edit; before: Routine; after: Routine}) => void) => fc.assert(fc.property(edited, (steps) => steps.forEach(claim)), {numRuns: 60});

describe('Editing a routine', () => {
  it('gives a routine that opens again, whatever the edit', () =>
    always(({after}) => {
      const parsed = parseRoutine(after);
      expect(parsed.ok ? '' : parsed.error.message).to.equal('');
    }));

  it('never gives two items or sessions the same id', () =>
    always(({after}) => {
      const all = [...ids(after), ...after.weeks.flatMap(({sessions}) => sessions.map(({id}) => id))];
      expect(new Set(all).size).to.equal(all.length);
    }));

  it('a move loses and adds nothing', () =>
    always(({edit, before, after}) => {
      if (edit.kind === 'move' || edit.kind === 'move-to-day' || edit.kind === 'session-day') expect(ids(after).sort()).to.deep.equal(ids(before).sort());
    }));

  it('leaves the routine before as it was', () =>
    fc.assert(
      fc.property(anyEdit(week), (edit) => {
        const before = JSON.stringify(week);
        applyEditOnwards(week, edit);
        expect(JSON.stringify(week)).to.equal(before);
      }),
    ));

  it('keeps supersets to two or more neighbours', () =>
    always(({after}) =>
      after.weeks.forEach(({sessions}) =>
        sessions.forEach((session) =>
          session.items.forEach((item, at) => {
            if (item.superset) expect([session.items[at - 1]?.superset, session.items[at + 1]?.superset]).to.include(item.superset);
          }),
        ),
      ),
    ));

  const [monday] = week.weeks[0]!.sessions;
  const first = monday!.items[0]!;
  const second = monday!.items[1]!;

  it('an unknown item changes nothing, not even the object', () => expect(applyEdit(week, {kind: 'remove', item: 'nobody'})).to.equal(week));

  it('what a coach has pinned cannot be removed, swapped or lost with its session', () => {
    const pinned = structuredClone(week);
    pinned.weeks[0]!.sessions[0]!.items[0]!.locked = true;
    expect(applyEdit(pinned, {kind: 'remove', item: first.id})).to.equal(pinned);
    expect(applyEdit(pinned, {kind: 'swap', item: first.id, exercise: squat})).to.equal(pinned);
    expect(applyEdit(pinned, {kind: 'remove-session', session: monday!.id})).to.equal(pinned);
    expect(findItem(applyEdit(pinned, {kind: 'move', item: first.id, session: monday!.id, index: 2}), first.id)?.index).to.equal(2);
  });

  it('an item keeps its id when its exercise is swapped', () => {
    const after = applyEdit(week, {kind: 'swap', item: first.id, exercise: squat});
    expect(findItem(after, first.id)?.item.exerciseId).to.equal('squat');
  });

  it('a one-legged exercise that is added starts with the favoured leg', () => {
    const left: Routine = {...week, favours: 'left'};
    const after = applyEdit(left, {kind: 'add', session: monday!.id, index: 0, exercise: clamshell});
    expect(after.weeks[0]!.sessions[0]!.items[0]).to.include({exerciseId: 'clamshell', side: 'both', first: 'left'});
  });

  it('a change reaches the weeks after its own and leaves those before', () => {
    const item = week.weeks[1]!.sessions[0]!.items[0]!;
    const after = applyEditOnwards(week, {kind: 'swap', item: item.id, exercise: squat});
    expect(after.weeks.map(({sessions}) => sessions[0]!.items[0]!.exerciseId === 'squat')).to.deep.equal([false, true, true]);
  });

  it('one repetition more is one more in every week, so that a plan that grows still grows', () => {
    const amounts = (routine: Routine) => routine.weeks.map(({sessions}) => sessions[0]!.items[0]!.dose.amount);
    const after = applyEditOnwards(week, {kind: 'dose', item: first.id, amount: 1});
    expect(amounts(after)).to.deep.equal(amounts(week).map((amount) => amount + 1));
  });

  it('a day without a session gets one when something moves there', () => {
    const free = DAYS.find((day) => !week.weeks[0]!.sessions.some((session) => session.day === day))!;
    const after = applyEdit(week, {kind: 'move-to-day', item: first.id, day: free});
    expect(after.weeks[0]!.sessions.find(({day}) => day === free)?.items.map(({id}) => id)).to.deep.equal([first.id]);
    expect(after.weeks[0]!.sessions.map(({day}) => day)).to.deep.equal(after.weeks[0]!.sessions.map(({day}) => day).sort());
  });

  describe('a hard day is one with work that strains', () => {
    const [hard] = week.weeks[0]!.sessions.filter((session) => session.hard);
    const phaseOf = ({exerciseId}: {readonly exerciseId: string}) => builtIn.find(exerciseId)!.phase;
    const free = DAYS.find((day) => !week.weeks[0]!.sessions.some((session) => session.day === day))!;
    const on = (routine: Routine, day: number) => routine.weeks[0]!.sessions.find((session) => session.day === day)!;
    const find = (phase: string) => hard!.items.find((item) => phaseOf(item) === phase)!;

    it('a stretch moved to an empty day makes an easy one, strength work a hard one', () => {
      expect(on(applyEdit(week, {kind: 'move-to-day', item: find('stretch').id, day: free}), free).hard).to.equal(false);
      expect(on(applyEdit(week, {kind: 'move-to-day', item: find('strength').id, day: free}), free).hard).to.equal(true);
    });

    it('the day that strength work leaves becomes easy with the last of it', () => {
      const strain = hard!.items.filter((item) => ['strength', 'plyometrics'].includes(phaseOf(item)));
      const steps = strain.reduce<Routine[]>((all, {id}) => [...all, applyEdit(all.at(-1)!, {kind: 'move-to-day', item: id, day: free})], [week]);
      expect(steps.map((routine) => on(routine, hard!.day).hard)).to.deep.equal([...strain.map(() => true), false]);
    });

    it('of a week made by hand, too, also with a site’s own exercise', () => {
      const added = applyEditOnwards(week, {kind: 'add-session', week: 0, day: free});
      const session = on(added, free).id;
      const own = {...squat, id: 'own-squat'};
      const site = {find: (id: string) => (id === own.id ? own : builtIn.find(id))};
      expect(on(applyEditOnwards(added, {kind: 'add', session, index: 0, exercise: clamshell}), free).hard).to.equal(false);
      expect(applyEditOnwards(added, {kind: 'add', session, index: 0, exercise: own}, site).weeks.map((one) => one.sessions.find(({day}) => day === free)?.hard)).to.deep.equal([true, true, true]);
    });

    it('a mark that a coach set otherwise stays while no such work comes or goes', () => {
      const marked: Routine = {...week, weeks: week.weeks.map((one) => ({...one, sessions: one.sessions.map((session) => ({...session, hard: false}))}))};
      expect(on(applyEdit(marked, {kind: 'remove', item: find('stretch').id}), hard!.day).hard).to.equal(false);
      expect(on(applyEdit(marked, {kind: 'dose', item: find('strength').id, sets: 1}), hard!.day).hard).to.equal(false);
    });
  });

  it('two sessions trade days when one moves onto the other', () => {
    const [a, b] = week.weeks[0]!.sessions;
    const after = applyEdit(week, {kind: 'session-day', session: a!.id, day: b!.day as 1});
    expect(after.weeks[0]!.sessions.map(({id, day}) => [id, day])).to.deep.include.members([[a!.id, b!.day], [b!.id, a!.day]]);
  });

  it('a superset joins an item with its neighbour, lasts while they change places, and ends when they part', () => {
    const joined = applyEdit(week, {kind: 'superset', item: first.id, join: true});
    expect(findItem(joined, first.id)?.item.superset).to.be.a('string').that.equals(findItem(joined, second.id)?.item.superset);
    const turned = applyEdit(joined, {kind: 'move', item: first.id, session: findItem(joined, first.id)!.session.id, index: 1});
    expect([first.id, second.id].map((id) => findItem(turned, id)?.item.superset)).to.deep.equal([first.id, second.id].map((id) => findItem(joined, id)?.item.superset));
    const parted = applyEdit(joined, {kind: 'remove', item: second.id});
    expect(findItem(parted, first.id)?.item.superset).to.equal(undefined);
  });
});

describe('Undo and redo', () => {
  it('undoing every edit gives back the first routine, redoing them the last', () =>
    fc.assert(
      fc.property(edited, (steps) => {
        let history = historyOf(steps[0]!.before);
        for (const {after} of steps) history = record(history, after);
        const made = history.past.length;
        let back = history;
        for (let n = 0; n < made; n++) back = undo(back);
        expect(back.present).to.equal(steps[0]!.before);
        for (let n = 0; n < made; n++) back = redo(back);
        expect(back).to.deep.equal(history);
      }),
      {numRuns: 40},
    ));

  it('keeps at least a hundred steps, and not without end', () => {
    let history = historyOf(0);
    for (let n = 1; n <= 500; n++) history = record(history, n);
    expect(history.past).to.have.length(HISTORY_LIMIT);
    expect(HISTORY_LIMIT).to.be.at.least(100);
  });

  it('with nothing to undo or redo it stays where it is', () => {
    const history = historyOf('a');
    expect(undo(history)).to.equal(history);
    expect(redo(history)).to.equal(history);
  });

  it('a new edit ends what could be redone', () => expect(record(undo(record(historyOf('a'), 'b')), 'c').future).to.deep.equal([]));
});

describe('What a coach pinned', () => {
  const pinned: Routine = {...week, weeks: week.weeks.map((one) => ({...one, sessions: one.sessions.map((session) => ({...session, items: session.items.map((item, at) => (at === 1 ? {...item, note: 'slowly', locked: true} : item))}))}))};
  const locked = (routine: Routine) => routine.weeks.map(({sessions}) => sessions.flatMap((session) => session.items.filter((item) => item.locked).map(({exerciseId}) => exerciseId)));

  it('goes on into a plan made anew, once, at its place', () => {
    const again = keepLocked(buildRoutine({preferences: {days: 3, minutes: 30, weeks: 3, level: 'advanced'}}), pinned);
    expect(locked(again)).to.deep.equal(locked(pinned));
    expect(again.weeks[0]!.sessions[0]!.items[1]).to.deep.include({locked: true, note: 'slowly'});
    expect(locked(keepLocked(again, again))).to.deep.equal(locked(pinned));
    expect(new Set(ids(again)).size).to.equal(ids(again).length);
    expect(parseRoutine(again).ok).to.equal(true);
  });

  it('goes on into fewer days and weeks, and into an empty week', () => {
    const fewer = keepLocked(buildRoutine({preferences: {days: 1, minutes: 20, weeks: 1}}), pinned);
    expect(new Set(locked(fewer)[0])).to.deep.equal(new Set(locked(pinned)[0]));
    const none = keepLocked({...week, weeks: week.weeks.map((one) => ({...one, sessions: []}))}, pinned);
    expect(new Set(locked(none)[0])).to.deep.equal(new Set(locked(pinned)[0]));
  });
});
