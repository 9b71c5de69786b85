import type {Rule, When} from './rule.js';

const anyDifference: When = {
  any: [
    {sided: 'form-signs', item: '*'},
    {sided: 'tires', item: '*'},
    {test: 'single-leg-heel-raise', verdict: 'possible'},
    {test: 'single-leg-heel-raise', verdict: 'clear'},
    {test: 'side-plank', verdict: 'possible'},
    {test: 'side-plank', verdict: 'clear'},
    {test: 'single-leg-sit-to-stand', verdict: 'possible'},
    {test: 'single-leg-sit-to-stand', verdict: 'clear'},
    {test: 'single-leg-bridge', verdict: 'hint'},
    {test: 'step-down', verdict: 'hint'},
  ],
};

/** What is worth doing. The words say how sure anyone is. */
export const adviceRules = {
  'advice-professional': {
    when: {any: [{number: 'pain-level', from: 6}, {answer: 'pain-morning', is: ['yes']}]},
    then: {advice: 'professional'},
    strength: 'moderate',
    evidence: ['pain-silbernagel'],
    words: 'Pain above 5 of 10, or pain that is worse next morning, is a reason to pause and see a physical therapist or doctor.',
  },
  'advice-ease-off': {
    when: {number: 'pain-level', from: 3, to: 5},
    then: {advice: 'ease-off'},
    strength: 'moderate',
    evidence: ['pain-silbernagel', 'pain-esculier'],
    words: 'With pain of 3 to 5 of 10, run and train less for now, and let it settle within a day. Knowing how to steer load helped runners with knee pain as much as exercises did.',
  },
  'advice-strengthen': {
    when: anyDifference,
    then: {advice: 'strengthen'},
    strength: 'moderate',
    evidence: ['uni-bettariga', 'uni-3to1', 'uni-cross-ed', 'str-acsm-novice'],
    words: 'Strengthen both legs and start with the side that your answers point to, with one extra set there. Training narrows gaps between legs; whether the extra set is needed is not settled.',
  },
  'advice-stretch': {
    when: {any: [{sided: 'tight', item: '*'}, {answer: 'stretching', is: ['never']}, {test: 'knee-to-wall', verdict: 'possible'}, {test: 'knee-to-wall', verdict: 'clear'}]},
    then: {advice: 'stretch'},
    strength: 'strong',
    evidence: ['str-arntz', 'str-warneke', 'str-behm'],
    words: 'Stretch what feels tight after your run or on its own, two to four times up to 30 seconds. It makes you more flexible. Before a run, moving drills are the better choice.',
  },
  'advice-warm-up': {
    when: {answer: 'warm-up', is: ['none', 'static']},
    then: {advice: 'warm-up'},
    strength: 'strong',
    evidence: ['str-behm', 'str-simic'],
    words: 'Warm up with a few minutes of moving drills. Long held stretches right before effort cost a little strength.',
  },
  'advice-form': {
    when: {any: [{sided: 'form-signs', item: '*'}, {answer: 'posture', is: ['slump', 'twist']}]},
    then: {advice: 'form'},
    strength: 'weak',
    evidence: ['gait-chan', 'cad-anderson'],
    words: 'Change one thing in your form at a time, for a minute now and then: run tall, land softly. Softer landing lowered some injuries in a trial and moved others to the calf, so go slowly.',
  },
  'advice-cadence': {
    when: {any: [{sided: 'form-signs', item: 'hip-drop'}, {sided: 'form-signs', item: 'knee-in'}, {sided: 'form-signs', item: 'hard-landing'}, {answered: 'cadence'}]},
    then: {advice: 'cadence'},
    strength: 'strong',
    evidence: ['cad-heiderscheit', 'cad-anderson'],
    words: 'Steps that are 5 to 10 % quicker at the same speed lower the load on knee and hip. 180 a minute is nobody’s law: good runners range widely. Whether it changes injuries is not known.',
  },
  'advice-cross-train': {
    when: {any: [{number: 'pain-level', from: 3}, {number: 'rest-days', to: 1}, {answer: 'longest-run', is: ['longer']}]},
    then: {advice: 'cross-train'},
    strength: 'moderate',
    evidence: ['xtrain-eyestone', 'shoes-rotation'],
    words: 'Swap a run for cycling or water running. Over six weeks it kept running fitness as well as running did.',
  },
  'advice-gait': {
    when: {any: [{sided: 'form-signs', item: '*'}, {answer: 'shoes', is: ['uneven']}, {answer: 'posture', is: ['twist']}]},
    then: {advice: 'gait'},
    strength: 'expert',
    evidence: ['sls-reliability', 'inj-pronation'],
    words: 'A gait analysis by someone experienced shows what you cannot see yourself. Take what it finds as an idea to try, since even experts agree only partly on what they see.',
  },
  'advice-shoes': {
    when: {answer: 'shoes', is: ['worn', 'uneven']},
    then: {advice: 'shoes'},
    strength: 'moderate',
    evidence: ['shoes-rotation', 'shoes-km'],
    words: 'Replace shoes that are worn or uncomfortable, and take turns with a second pair if you can.',
  },
  'advice-rest': {
    when: {number: 'rest-days', to: 1},
    then: {advice: 'rest'},
    strength: 'weak',
    evidence: ['load-restdays'],
    words: 'Keep at least one or two days a week free of all training.',
  },
  'advice-build-up': {
    when: {answer: 'longest-run', is: ['longer', 'none']},
    then: {advice: 'build-up'},
    strength: 'strong',
    evidence: ['load-frandsen', 'load-buist'],
    words: 'Keep a single run within a tenth of the longest of the last 30 days. After a month without running, start with short, easy runs and build up from there.',
  },
  'advice-repeat-test': {
    when: {any: [{test: 'single-leg-heel-raise', verdict: 'possible'}, {test: 'side-plank', verdict: 'possible'}, {test: 'single-leg-sit-to-stand', verdict: 'possible'}, {test: 'knee-to-wall', verdict: 'possible'}]},
    then: {advice: 'repeat-test'},
    strength: 'moderate',
    evidence: ['asym-direction-unstable', 'asym-learning-effect'],
    words: 'Repeat the test on another day before you name a side: in healthy people the lower side often changes between two days.',
  },
} as const satisfies Record<string, Rule>;
