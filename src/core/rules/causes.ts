import type {Rule} from './rule.js';

/** Things in training and habits that may play a part. None is proven to be the reason for a difference. */
export const causeRules = {
  'cause-hips': {
    when: {any: [{sided: 'form-signs', item: 'hip-drop'}, {sided: 'form-signs', item: 'knee-in'}, {sided: 'tires', item: 'glutes'}, {sided: 'tires', item: 'hip-flexors'}, {test: 'side-plank', verdict: 'possible'}, {test: 'side-plank', verdict: 'clear'}]},
    then: {cause: 'hips'},
    strength: 'weak',
    evidence: ['prev-leppanen', 'inj-christopher'],
    words: 'Hips that tire or drop are worth training: a supervised hip and core programme went with fewer injuries in new runners, although measured hip strength has not foretold who gets injured.',
  },
  'cause-calves': {
    when: {any: [{sided: 'tires', item: 'calves'}, {sided: 'form-signs', item: 'weak-push'}, {test: 'single-leg-heel-raise', verdict: 'possible'}, {test: 'single-leg-heel-raise', verdict: 'clear'}]},
    then: {cause: 'calves'},
    strength: 'moderate',
    evidence: ['calf-running-role'],
    words: 'The calves do most of the work of pushing off at the speeds most people run, so a calf that tires early is worth training.',
  },
  'cause-stretching': {
    when: {answer: 'stretching', is: ['never']},
    then: {cause: 'stretching'},
    strength: 'strong',
    evidence: ['str-arntz', 'prev-lauersen', 'str-pereles'],
    words: 'You hardly ever stretch. Weeks of stretching make you more flexible; they have not been shown to lower the number of injuries, so do it for the range, not as insurance.',
  },
  'cause-form': {
    when: {any: [{sided: 'form-signs', item: '*'}, {answer: 'posture', is: ['twist']}]},
    then: {cause: 'form'},
    strength: 'weak',
    evidence: ['inj-peterson', 'sls-reliability'],
    words: 'What you see in your form can be a habit as much as a matter of strength. Few features of form have been linked to later injury.',
  },
  'cause-shoes': {
    when: {answer: 'shoes', is: ['worn', 'uneven']},
    then: {cause: 'shoes'},
    strength: 'expert',
    evidence: ['shoes-km', 'shoes-rotation'],
    words: 'Your shoes are worn. There is no proven number of kilometres; comfort and visible wear tell more, and runners who take turns with two pairs had fewer injuries.',
  },
  'cause-fatigue': {
    when: {sided: 'tires', item: '*'},
    then: {cause: 'fatigue'},
    strength: 'weak',
    evidence: ['str-blagrove'],
    words: 'Muscles that tire early change how you carry yourself. Strength training for at least four weeks helps most runners run more economically.',
  },
  'cause-posture': {
    when: {answer: 'posture', is: ['slump', 'twist']},
    then: {cause: 'posture'},
    strength: 'weak',
    evidence: ['prev-leppanen'],
    words: 'Your posture gives way late in a run, which is worth some trunk training.',
  },
  'cause-rest': {
    when: {number: 'rest-days', to: 1},
    then: {cause: 'rest'},
    strength: 'weak',
    evidence: ['load-restdays'],
    words: 'Fewer than two rest days a week went with more overuse injuries in young athletes. Muscles adapt while you rest.',
  },
  'cause-long-run': {
    when: {answer: 'longest-run', is: ['longer']},
    then: {cause: 'long-run'},
    strength: 'strong',
    evidence: ['load-frandsen'],
    words: 'A single run more than a tenth longer than the longest of the last 30 days went with more overuse injuries.',
  },
  'cause-previous-injury': {
    when: {sided: 'past-injury', item: '*'},
    then: {cause: 'previous-injury'},
    strength: 'strong',
    evidence: ['inj-previous'],
    words: 'An earlier injury is the best supported risk factor for another one, so build that area up patiently.',
  },
  'cause-no-strength': {
    when: {answer: 'strength-habit', is: ['never']},
    then: {cause: 'no-strength'},
    strength: 'strong',
    evidence: ['str-blagrove', 'str-dose-runners'],
    words: 'You hardly ever train strength. Two short sessions a week are enough to begin with.',
  },
} as const satisfies Record<string, Rule>;
