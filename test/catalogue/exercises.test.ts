import {expect} from '@open-wc/testing';
import {sources} from '../../src/catalogue/evidence.js';
import {exerciseRecords, type ExerciseId} from '../../src/catalogue/exercises/index.js';
import type {ExerciseRecord} from '../../src/catalogue/exercises/record.js';
import {muscles} from '../../src/catalogue/muscles.js';
import {exerciseSchema} from '../../src/catalogue/schema.js';
import {AREAS, LEVELS, MUSCLES, PHASES, SELF_TESTS, type Area, type Muscle, type Phase} from '../../src/catalogue/vocabulary.js';

const byId: Record<string, ExerciseRecord> = exerciseRecords();
const all = Object.entries(byId);
const get = (id: string) => byId[id]!;
const level = (id: string) => LEVELS.indexOf(get(id).level);
const harder = (id: string) => get(id).harder ?? [];
const easier = (id: string) => all.filter(([, {harder: up}]) => up?.includes(id)).map(([below]) => below);
const edges = all.flatMap(([id]) => harder(id).map((up) => [id, up] as const));
const failing = (wrong: (id: string, exercise: ExerciseRecord) => boolean) => all.filter(([id, exercise]) => wrong(id, exercise)).map(([id]) => id);
const lines = ({name, aliases = [], steps, cues, mistakes}: ExerciseRecord) => [name, ...aliases, ...steps, ...cues, ...mistakes];

/** What the article that started it names, in the phases it names them for. */
const FOUNDING: Record<string, ExerciseId[]> = {
  activation: ['glute-bridge', 'side-lying-leg-raise', 'side-plank-hip-abduction', 'step-up-lateral-abduction'],
  core: ['plank', 'side-plank', 'swiss-ball-reverse-crunch', 'bird-dog'],
  'warm-up': ['leg-swing', 'mountain-climber', 'leg-circle', 'arm-circle', 'shoulder-opener', 'backward-lunge', 'hip-rotation'],
  plyometrics: ['squat-jump', 'hopping-drill', 'jump-lunge', 'box-jump-shallow'],
  strength: ['squat', 'lunge'],
};

/** Nothing easier or harder is wanted: loosening moves, and rolling, where the weight you lean sets how hard it is. */
const ALONE = ['arm-circle', 'shoulder-opener', 'knee-to-wall', 'cat-cow', 'shin-stretch', 'sole-stretch', 'side-bend-stretch', 'sphinx-stretch', 'wall-angel', 'neck-tilt', 'chin-tuck', 'wall-chest-stretch', 'cross-body-stretch', 'overhead-arm-stretch', 'neck-side-stretch'] satisfies ExerciseId[] as string[];
const standsAlone = (id: string) => ALONE.includes(id) || get(id).phase === 'foam-rolling';

const LEG_HIP_TRUNK = MUSCLES.slice(0, MUSCLES.indexOf('shoulders'));

describe('The exercises', () => {
  for (const [phase, ids] of Object.entries(FOUNDING))
    for (const id of ids) it(`${id} is there for ${phase}`, () => expect(get(id)?.phase).to.equal(phase));

  for (const id of SELF_TESTS) it(`the movement of the self-test ${id} is there`, () => expect(byId).to.have.property(id));

  it('are between 120 and 140', () => expect(all.length).to.be.within(120, 140));

  for (const [id, record] of all)
    it(`${id} fits the schema`, () => {
      const result = exerciseSchema.safeParse({...record, id, easier: easier(id)});
      expect(result.error?.issues ?? []).to.deep.equal([]);
    });

  it('name no muscle twice', () =>
    expect(failing((_, {primary, secondary = []}) => new Set([...primary, ...secondary]).size < primary.length + secondary.length)).to.deep.equal([]));

  it('name no place twice where it must not hurt', () =>
    expect(failing((_, {cautions = []}) => new Set(cautions).size < cautions.length)).to.deep.equal([]));

  it('have names and aliases that lead to one exercise only', () => {
    const seen = new Map<string, string>();
    for (const [id, {name, aliases = []}] of all)
      for (const word of [name, ...aliases].map((text) => text.toLowerCase())) {
        expect(seen.get(word), `"${word}" of ${id}`).to.equal(undefined);
        seen.set(word, id);
      }
  });
});

describe('Easier and harder', () => {
  for (const [from, to] of edges)
    it(`${from} → ${to} asks for no lower level and for a muscle in common`, () => {
      expect(byId).to.have.property(to);
      expect(level(to)).to.be.at.least(level(from));
      expect(get(to).primary.some((muscle) => get(from).primary.includes(muscle))).to.equal(true);
      // Light activation may grow into strength; all else stays in its block of the session.
      if (get(from).phase !== 'activation') expect(get(to).phase).to.equal(get(from).phase);
      else expect(['activation', 'strength']).to.include(get(to).phase);
    });

  it('never leads round in a circle', () => {
    const visit = (id: string, path: readonly string[]): void => {
      expect(path).not.to.include(id);
      harder(id).forEach((up) => visit(up, [...path, id]));
    };
    all.forEach(([id]) => visit(id, []));
  });

  it('every beginner exercise has a harder one, unless it stands alone', () =>
    expect(failing((id, exercise) => exercise.level === 'beginner' && !harder(id).length && !standsAlone(id))).to.deep.equal([]));

  it('what stands alone has neither', () => expect(failing((id) => standsAlone(id) && harder(id).length + easier(id).length > 0)).to.deep.equal([]));

  it('every other exercise is reached from a beginner one with no more equipment', () => {
    const reached = (id: string, allowed: readonly string[]): boolean =>
      (get(id).equipment ?? []).every((item) => allowed.includes(item)) && (get(id).level === 'beginner' || easier(id).some((below) => reached(below, allowed)));
    expect(failing((id, {equipment = []}) => !reached(id, equipment))).to.deep.equal([]);
  });
});

describe('Doses', () => {
  const checks: [fact: string, wrong: (exercise: ExerciseRecord) => boolean][] = [
    ['activation is two sets of ten, or a balance hold', ({phase, dose}) => phase === 'activation' && !(dose.sets === 2 && (dose.amount === 10 || dose.unit === 'seconds'))],
    ['strength is two or three sets of 8 to 12', ({phase, dose}) => phase === 'strength' && !(dose.unit === 'reps' && dose.sets >= 2 && dose.sets <= 3 && dose.amount >= 8 && dose.amount <= 12)],
    ['a warm-up is one set', ({phase, dose}) => phase === 'warm-up' && dose.sets !== 1],
    ['a stretch is held 10 to 30 s, two to four times, a minute in all', ({phase, dose}) => phase === 'stretch' && !(dose.unit === 'seconds' && dose.amount >= 10 && dose.amount <= 30 && dose.sets >= 2 && dose.sets <= 4 && dose.sets * dose.amount === 60)],
    ['any other hold lasts 15 to 45 s', ({dose}) => dose.unit === 'seconds' && (dose.amount < 15 || dose.amount > 45)],
    ['repetitions have a tempo, and nothing else has', ({dose}) => (dose.unit === 'reps') !== !!dose.tempo],
    ['landings are counted as contacts, and nothing else is', ({impact = 0, dose}) => impact > 0 !== (dose.unit === 'contacts')],
    ['jumps are plyometrics or a drill of the warm-up', ({impact = 0, phase}) => impact > 0 && phase !== 'plyometrics' && phase !== 'warm-up'],
  ];
  for (const [fact, wrong] of checks) it(fact, () => expect(failing((_, exercise) => wrong(exercise))).to.deep.equal([]));

  it('heel raises keep 60 beats a minute: a second up, a second down', () => {
    for (const id of ['heel-raise', 'single-leg-heel-raise', 'bent-knee-heel-raise', 'single-leg-bent-knee-heel-raise'])
      expect(get(id).dose.tempo, id).to.deep.equal({down: 1, hold: 0, up: 1});
  });

  it('all plyometrics of a beginner together stay below 60 contacts', () => {
    const contacts = all.map(([, {phase, level, laterality, dose}]) => (phase === 'plyometrics' && level === 'beginner' ? dose.sets * dose.amount * (laterality === 'bilateral' ? 1 : 2) : 0));
    expect(contacts.reduce((sum, n) => sum + n)).to.be.within(1, 60);
  });
});

describe('What leaves an exercise out', () => {
  const LANDING: Area[] = ['hip', 'groin', 'knee', 'shin', 'calf', 'achilles', 'ankle', 'foot', 'low-back'];
  const rules: [fact: string, who: (id: string, exercise: ExerciseRecord) => boolean, areas: Area[]][] = [
    ['any landing', (_, {impact = 0}) => impact > 0, LANDING],
    ['a heel raise', (id, {phase}) => /heel-raise|calf-raise/.test(id) && phase === 'strength', ['calf', 'achilles', 'ankle', 'foot']],
    ['a side plank', (id) => id.includes('side-plank') || id.includes('copenhagen'), ['shoulder', 'hip']],
    ['a squat or lunge', (id) => /squat|lunge|step-up|step-down|sit-to-stand|press$/.test(id) && id !== 'pallof-press', ['knee', 'hip', 'groin']],
    ['kneeling', (_, {steps}) => steps.some((step) => /kneel|on all fours|elbows and knees/i.test(step)), ['knee']],
    ['weight on the hands', (_, {steps}) => steps.some((step) => /hands under shoulders|hands behind you\b/.test(step)), ['wrist', 'shoulder']],
    ['a stretch of the calf', (_, {phase, primary}) => phase === 'stretch' && primary.some((muscle) => muscle === 'gastrocnemius' || muscle === 'soleus'), ['calf', 'achilles']],
    ['hamstring work', (_, {phase, primary}) => phase !== 'foam-rolling' && primary.includes('hamstrings'), ['thigh-back']],
  ];
  for (const [fact, who, areas] of rules)
    it(`${fact}: ${areas.join(', ')}`, () => expect(failing((id, exercise) => who(id, exercise) && !areas.every((area) => exercise.cautions?.includes(area)))).to.deep.equal([]));

  for (const area of AREAS)
    it(`with a sore ${area} every block but jumps still offers a beginner something without equipment`, () => {
      const left = new Set(all.filter(([, {level, equipment, cautions}]) => level === 'beginner' && !equipment && !cautions?.includes(area)).map(([, {phase}]) => phase));
      expect(PHASES.filter((phase) => phase !== 'plyometrics' && phase !== 'foam-rolling' && !left.has(phase))).to.deep.equal([]);
    });
});

describe('A beginner without equipment', () => {
  const works = (muscle: Muscle, phases: readonly Phase[]) =>
    all.some(([, {primary, phase, level, equipment}]) => level === 'beginner' && !equipment && phases.includes(phase) && primary.includes(muscle));
  for (const muscle of LEG_HIP_TRUNK) {
    it(`works the ${muscle}`, () => expect(works(muscle, ['activation', 'strength', 'core'])).to.equal(true));
    it(`stretches the ${muscle}`, () => expect(works(muscle, ['stretch'])).to.equal(true));
    it(`warms up the ${muscle}`, () => expect(works(muscle, ['warm-up'])).to.equal(true));
  }
});

/**
 * What has to be there without any equipment: for each muscle and block, levels by their first letter. Where a letter is
 * missing the reason is one of these.
 *
 * - Warm-up, activation and stretch are light: they have no advanced level, and no second step where the first is the
 *   whole movement (neck, arms, chest, foot). A stretch of the shin or the trunk has no harder one either.
 * - Activation is for the hips, the foot, the front of the thigh and the neck; what else works lightly does so in the warm-up.
 * - Jumps are for what pushes off and lands. The rest only holds still in them: nobody's neck, trunk or shin is trained
 *   by jumping. Adductors, hamstrings and feet help in many (`secondary`).
 * - Strength of calf, shin and hip flexors beyond the intermediate asks for a load or a step: the body's weight is used up.
 *   The foot's grows with heel raises. Upper back: nothing to pull on without a band. Neck: chin tucks are enough.
 * - The trunk's strength is the block `core`; legs work there only as far as they hold the trunk.
 * - Foam rolling needs a roller.
 */
const WITHOUT_EQUIPMENT = `
                   warm-up activation plyometrics strength core stretch
gluteus-maximus    bi      bi         bia         bia      bia  bi
gluteus-medius     bi      bia        bia         bia      bia  bi
hip-flexors        bi      b          -           i        -    bi
adductors          bi      -          -           bia      -    bi
quadriceps         bi      bi         bia         bia      -    bi
hamstrings         bi      i          -           bia      -    bi
gastrocnemius      bi      -          bia         bi       -    bi
soleus             b       -          bia         bi       -    bi
tibialis-anterior  bi      -          -           bi       -    b
foot               b       b          -           -        -    b
abdominals         bi      -          -           -        bia  b
obliques           bi      i          -           -        bia  b
back-extensors     b       -          -           -        bia  bi
shoulders          b       -          -           ba       -    b
chest              b       -          -           bi       -    b
upper-back         b       -          -           b        -    b
arms               -       -          -           bia      -    b
neck               b       b          -           -        -    b
`.trim().split('\n').map((line) => line.trim().split(/ +/));

describe('Without equipment', () => {
  const [blocks = [], ...rows] = WITHOUT_EQUIPMENT;
  it('each muscle and each block has been thought of', () => {
    expect(rows.map(([muscle]) => muscle)).to.deep.equal([...MUSCLES]);
    expect(blocks).to.deep.equal(PHASES.filter((phase) => phase !== 'foam-rolling').sort((a, b) => blocks.indexOf(a) - blocks.indexOf(b)));
  });
  for (const [muscle, ...cells] of rows)
    it(`there is something for the ${muscle} of ${cells.map((letters, i) => `${blocks[i]} ${letters}`).join(', ')}`, () => {
      const there = cells.map((letters, i) => LEVELS.map((level) => level[0]!).filter((letter) =>
        letters.includes(letter) && all.some(([, {primary, phase, level, equipment}]) => primary.includes(muscle as Muscle) && phase === blocks[i] && level[0] === letter && !equipment)).join('') || '-');
      expect(there).to.deep.equal(cells);
    });
});

describe('With equipment', () => {
  for (const [thing, least] of [['band', 4], ['step', 5], ['swiss-ball', 2], ['dumbbell', 2], ['machine', 6], ['foam-roller', 6], ['chair', 4]] as const)
    it(`there are at least ${least} with a ${thing}`, () => expect(failing((_, {equipment}) => !!equipment?.includes(thing)).length).to.be.at.least(least));
});

describe('Sources', () => {
  it('every exercise names one', () => expect(failing((_, {evidence}) => !evidence?.length)).to.deep.equal([]));
  it('each is in the table', () => expect([...new Set(all.flatMap(([, {evidence = []}]) => evidence))].filter((id) => !(id in sources))).to.deep.equal([]));
  it('none is one that supports nothing', () =>
    expect(failing((_, {evidence = []}) => evidence.some((id) => sources[id]?.strength === 'unsupported'))).to.deep.equal([]));
});

describe('Words', () => {
  const checks: [fact: string, wrong: (exercise: ExerciseRecord) => boolean][] = [
    ['two to four steps of at most 90 characters, each a sentence', ({steps}) => steps.length < 2 || steps.length > 4 || steps.some((step) => step.length > 90 || !/^[A-Z].*\.$/.test(step))],
    ['two or three cues of at most 45 characters', ({cues}) => cues.length < 2 || cues.length > 3 || cues.some((cue) => cue.length > 45 || cue.endsWith('.'))],
    ['one to three mistakes of at most 60 characters', ({mistakes}) => mistakes.length < 1 || mistakes.length > 3 || mistakes.some((text) => text.length > 60 || text.endsWith('.'))],
    ['names, cues and mistakes in sentence case', ({name, cues, mistakes}) => [name, ...cues, ...mistakes].some((text) => !/^[A-Z]/.test(text))],
    ['no medical promise', (exercise) => lines(exercise).some((text) => /\b(diagnos|treat|cur(e|es|ed|ing)\b|prevent|guarantee|fix|heal(s|ed|ing)?\b)/i.test(text))],
    ['no side: data says which leg', (exercise) => lines(exercise).some((text) => /\b(left|right)\b/i.test(text))],
    ['one leg at a time says which one it means', ({laterality, steps}) => laterality === 'unilateral' && !steps.some((step) => /working|leg you stand on|top knee/.test(step))],
    ['both legs together speak of no working leg', ({laterality, steps}) => laterality !== 'unilateral' && steps.some((step) => step.includes('working'))],
  ];
  for (const [fact, wrong] of checks) it(fact, () => expect(failing((_, exercise) => wrong(exercise))).to.deep.equal([]));

  it('every muscle has a name that a runner reads and one that a book prints', () =>
    expect(MUSCLES.filter((muscle) => !muscles[muscle]?.name || !muscles[muscle]?.anatomical)).to.deep.equal([]));
});
