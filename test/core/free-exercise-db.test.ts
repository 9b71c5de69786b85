import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {builtIn, extendCatalogue} from '../../src/catalogue/index.js';
import type {Exercise} from '../../src/catalogue/schema.js';
import {EQUIPMENT} from '../../src/catalogue/vocabulary.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {fromFreeExerciseDb, isFreeExerciseDb, type Imported} from '../../src/core/free-exercise-db.js';
import {parseCatalogue, parsePreferences} from '../../src/core/parse.js';
import {ANYTHING, searchExercises} from '../../src/elements/routine-builder/find-exercises.js';
import {en} from '../../src/messages/en/index.js';
import {localeFor} from '../../src/messages/registry.js';

const entry = {
  id: 'Alternate_Leg_Lift',
  name: 'Alternate Leg Lift',
  force: 'static',
  level: 'expert',
  mechanic: null,
  equipment: 'kettlebells',
  primaryMuscles: ['quadriceps'],
  secondaryMuscles: ['calves', 'quadriceps'],
  instructions: ['Lift.', ' '],
  category: 'strength',
  images: ['Alternate_Leg_Lift/0.jpg'],
};
const imported = (value: unknown): Imported => {
  const result = fromFreeExerciseDb(value);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const one = (change: object): Exercise => imported([{...entry, ...change}]).exercises[0]!;

describe('free-exercise-db: the file as it is published', () => {
  let raw: (typeof entry)[];
  let all: Imported;
  before(async () => {
    raw = (await (await fetch('/test/support/catalogues/free-exercise-db.json')).json()) as (typeof entry)[];
    all = imported(raw);
  });

  it('together with ours they are searched in under a frame', () => {
    const catalogue = extendCatalogue(builtIn, {version: '1', exercises: all.exercises});
    expect(catalogue.exercises.length).to.be.greaterThan(1000);
    const {messages} = localeFor('en', en);
    for (const text of ['s', 'squat', 'dumbbell press', 'nothing of the kind']) {
      const times = Array.from({length: 10}, () => {
        const start = performance.now();
        searchExercises(catalogue, {...ANYTHING, text}, messages);
        return performance.now() - start;
      });
      expect(Math.min(...times), text).to.be.below(16);
    }
  });

  it('all 873 entries become exercises, and none is skipped', () => {
    expect(raw.length).to.equal(873);
    expect(all.skipped).to.deep.equal([]);
    expect(all.exercises.map(({name}) => name)).to.deep.equal(raw.map(({name}) => name));
  });

  it('each fits our own schema, and none takes the place of one of ours', () => {
    expect(parseCatalogue({version: '1', exercises: all.exercises}).ok).to.be.true;
    expect(all.exercises.filter(({id}) => builtIn.find(id)).map(({id}) => id)).to.deep.equal([]);
  });

  it('each that names a muscle works it, and no exercise names one twice', () => {
    for (const {id, primary, secondary} of all.exercises) {
      expect(primary.length, id).to.be.above(0);
      expect(new Set([...primary, ...secondary]).size, id).to.equal(primary.length + secondary.length);
    }
  });

  it('each jump lands, and is left out while a leg hurts', () => {
    const jumps = all.exercises.filter(({phase}) => phase === 'plyometrics');
    expect(jumps.length).to.equal(61);
    for (const {impact, cautions, id} of jumps) {
      expect(impact, id).to.equal(2);
      expect(cautions, id).to.include.members(['knee', 'ankle', 'achilles', 'shin', 'foot']);
    }
  });

  it('a routine draws from them, within the equipment and without what hurts', () => {
    const catalogue = extendCatalogue(builtIn, all);
    const preferences = parsePreferences({days: 3, minutes: 40, equipment: ['dumbbell'], level: 'intermediate'});
    if (!preferences.ok) throw new Error(preferences.error.message);
    const routine = buildRoutine({preferences: preferences.value, catalogue});
    const used = routine.weeks.flatMap((week) => week.sessions).flatMap(({items}) => items.map(({exerciseId}) => catalogue.find(exerciseId)!));
    expect(used.length).to.be.above(0);
    expect(used.filter(({equipment}) => equipment.some((thing) => thing !== 'dumbbell')).map(({id}) => id)).to.deep.equal([]);
  });
});

describe('free-exercise-db: one entry', () => {
  it('says on the safe side what the entry leaves open', () => {
    expect(one({})).to.deep.include({
      id: 'db-alternate-leg-lift',
      phase: 'strength',
      level: 'advanced',
      laterality: 'alternating',
      primary: ['quadriceps'],
      secondary: ['gastrocnemius'],
      equipment: ['machine'],
      steps: ['Lift.'],
      cautions: ['thigh-front', 'knee', 'calf', 'achilles', 'ankle'],
    });
  });

  const phases: [object, string][] = [
    [{category: 'stretching'}, 'stretch'],
    [{category: 'stretching', equipment: 'foam roll'}, 'foam-rolling'],
    [{category: 'plyometrics'}, 'plyometrics'],
    [{category: 'cardio'}, 'warm-up'],
    [{category: 'strongman'}, 'strength'],
    [{primaryMuscles: ['abdominals']}, 'core'],
  ];
  for (const [change, phase] of phases) it(`${JSON.stringify(change)} is for ${phase}`, () => expect(one(change).phase).to.equal(phase));

  const equipments: [string | null, readonly string[]][] = [
    [null, []],
    ['body only', []],
    ['bands', ['band']],
    ['exercise ball', ['swiss-ball']],
    ['dumbbell', ['dumbbell']],
    ['barbell', ['machine']],
    ['something new', ['machine']],
    ['toString', ['machine']],
  ];
  for (const [theirs, ours] of equipments) it(`needs ${String(theirs)}: ${ours.join() || 'nothing'}`, () => expect(one({equipment: theirs}).equipment).to.deep.equal(ours));

  it('a lift of a sport is for the advanced, whatever the entry says', () => expect(one({category: 'powerlifting', level: 'beginner'}).level).to.equal('advanced'));

  it('has a picture only where the file says where pictures lie, and only from a safe address', () => {
    expect(one({}).media).to.equal(undefined);
    expect(imported({images: 'https://example.com/exercises/', exercises: [entry]}).exercises[0]!.media).to.deep.equal({image: 'https://example.com/exercises/Alternate_Leg_Lift/0.jpg'});
    const {exercises, skipped} = imported({images: 'http://example.com/', exercises: [entry]});
    expect(exercises).to.deep.equal([]);
    expect(skipped[0]!.path).to.equal('exercises.0.media.image');
  });
});

describe('free-exercise-db: what does not fit', () => {
  const wrong: [string, object | null, string][] = [
    ['an unknown muscle', {...entry, primaryMuscles: ['wings']}, 'exercises.1.primaryMuscles.0'],
    ['no muscle at all', {...entry, primaryMuscles: []}, 'exercises.1.primary'],
    ['an unknown level', {...entry, level: 'godlike'}, 'exercises.1.level'],
    ['no name', {...entry, name: ''}, 'exercises.1.name'],
    ['no steps', {...entry, instructions: 'Lift.'}, 'exercises.1.instructions'],
    ['an id of nothing but signs', {...entry, id: '???'}, 'exercises.1.id'],
    ['an id used twice', entry, 'exercises.1.id'],
    ['nothing', null, 'exercises.1'],
  ];
  for (const [name, second, path] of wrong)
    it(`${name} is skipped with its place and a reason, and the others stay`, () => {
      const {exercises, skipped} = imported([entry, second, {...entry, id: 'third'}]);
      expect(exercises.map(({id}) => id)).to.deep.equal(['db-alternate-leg-lift', 'db-third']);
      expect(skipped.map((problem) => problem.path)).to.deep.equal([path]);
      expect(skipped[0]!.message).to.match(/\.$/);
    });

  it('a list of ours is not taken for it', () => expect(isFreeExerciseDb({version: '1', exercises: builtIn.exercises})).to.be.false);
  it('anything else is an error, never an exception', () =>
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.record({id: fc.anything(), primaryMuscles: fc.anything(), name: fc.anything()}))), (value) => {
        isFreeExerciseDb(value);
        const result = fromFreeExerciseDb(value);
        expect(result.ok ? result.value.exercises : []).to.deep.equal([]);
      }),
    ));
  it('every piece of equipment it gives is one of ours', () =>
    fc.assert(fc.property(fc.string(), (equipment) => one({equipment}).equipment.every((thing) => EQUIPMENT.includes(thing)))));
});
