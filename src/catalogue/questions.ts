import type {SelfTestId} from './vocabulary.js';

/**
 * The questionnaire: what is asked, in which order, and why. A record carries its own English words; a locale
 * overlays them by id. Answers are plain JSON, so that they can be stored, sent and compared.
 *
 * | kind | value of the answer |
 * | --- | --- |
 * | `one` | the id of one option |
 * | `many` | the ids of the options that apply; `['none']` where none does |
 * | `sided` | for each item that applies, `left`, `right` or `both`; `{}` where none does |
 * | `number` | a number within `min`–`max` |
 * | `pair` | `{ left, right, earlier? }`: a self-test's two scores, and those of another day |
 */
export const QUESTION_GROUPS = ['safety', 'symptoms', 'training', 'habits', 'profile', 'self-tests'] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

interface QuestionBase {
  readonly group: QuestionGroup;
  /** The question, as shown. */
  readonly ask: string;
  /** Why it is asked, shown on request. */
  readonly why: string;
}

export interface OneQuestion extends QuestionBase {
  readonly kind: 'one';
  /** Option id → label, in the order shown. */
  readonly options: Readonly<Record<string, string>>;
}
export interface ManyQuestion extends QuestionBase {
  readonly kind: 'many';
  readonly options: Readonly<Record<string, string>>;
}
export interface SidedQuestion extends QuestionBase {
  readonly kind: 'sided';
  /** Item id → label; each item is answered with a side. */
  readonly items: Readonly<Record<string, string>>;
}
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}
export interface PairQuestion extends QuestionBase {
  readonly kind: 'pair';
  readonly test: SelfTestId;
}
export type Question = OneQuestion | ManyQuestion | SidedQuestion | NumberQuestion | PairQuestion;
export type QuestionKind = Question['kind'];

const none = 'None of these';

/** Every question by id, in the order asked. Red flags come first. */
export const questionRecords = {
  'flags-now': {
    group: 'safety',
    kind: 'many',
    ask: 'First, your safety. In the last few weeks, have you had any of these?',
    why: 'These can be signs of something that exercise could make worse and that a professional should see first.',
    options: {
      'chest-symptoms': 'Chest pain, fainting, a racing heart or unusual breathlessness when you exert yourself',
      'calf-swelling': 'One calf or leg that is swollen, warm, red or sore without an injury',
      'saddle-bladder': 'Numbness between the legs, or a change in bladder or bowel control',
      'leg-numbness': 'New or growing numbness or weakness in a leg',
      'unwell': 'Fever, night sweats, or weight loss you cannot explain, together with pain',
      none,
    },
  },
  'flags-bone': {
    group: 'safety',
    kind: 'many',
    ask: 'Do you have pain that behaves like one of these?',
    why: 'A bone under too much strain needs rest from impact and a professional’s eye, not exercises.',
    options: {
      'bone-point': 'Pain on a bone in one spot that you can point to with a fingertip',
      'no-warm-up': 'Pain that does not ease as you warm up, but grows with every kilometre',
      'night-pain': 'Bone or joint pain at rest or at night',
      'groin-load': 'Pain deep in the groin or hip when you put weight on the leg or hop',
      none,
    },
  },
  'flags-injury': {
    group: 'safety',
    kind: 'many',
    ask: 'Did you hurt yourself in the last days, and is one of these true?',
    why: 'A fresh injury should be looked at before the leg is loaded.',
    options: {
      'cannot-walk': 'I cannot take four steps on that leg',
      'pop-swelling': 'I felt a pop or a snap, or it swelled up within hours',
      'locks-gives-way': 'A joint locks or gives way',
      'cannot-bend': 'I cannot bend the knee to a right angle, or the bone is sore to touch',
      none,
    },
  },
  'flags-energy': {
    group: 'safety',
    kind: 'many',
    ask: 'Is one of these true for you?',
    why: 'Training with too little energy in the tank can harm bones and health. A doctor can look at the whole picture.',
    options: {
      'missed-periods': 'My periods have stopped or become irregular while training',
      'stress-fracture': 'I have had a stress fracture or bone stress injury in the last year',
      'under-fuelling': 'I often train while eating little, or have lost weight without meaning to',
      none,
    },
  },
  'flags-pregnancy': {
    group: 'safety',
    kind: 'one',
    ask: 'Are you pregnant, or did you give birth in the last three months?',
    why: 'Then a plan belongs in the hands of your midwife or doctor.',
    options: {
      no: 'No, or does not apply',
      pregnant: 'I am pregnant',
      postpartum: 'I gave birth in the last three months',
    },
  },
  'pain-level': {
    group: 'symptoms',
    kind: 'number',
    ask: 'How strong was the worst leg, hip or back pain of your last week of running?',
    why: 'Pain decides how much load the plan may hold: up to 2 goes on, 3 to 5 is reduced, more than 5 stops.',
    min: 0,
    max: 10,
    unit: '0 = none, 10 = worst imaginable',
  },
  'pain-morning': {
    group: 'symptoms',
    kind: 'one',
    ask: 'Is the pain worse the morning after a run?',
    why: 'Pain that is worse next morning says that the load was too much.',
    options: {no: 'No, or I have no pain', yes: 'Yes'},
  },
  'pain-where': {
    group: 'symptoms',
    kind: 'sided',
    ask: 'Where does it hurt, and on which side?',
    why: 'Exercises that load a sore place are left out.',
    items: {
      hip: 'Hip',
      groin: 'Groin',
      'thigh-front': 'Front of the thigh',
      'thigh-back': 'Back of the thigh',
      knee: 'Knee',
      shin: 'Shin',
      calf: 'Calf',
      achilles: 'Achilles tendon',
      ankle: 'Ankle',
      foot: 'Foot',
      'low-back': 'Lower back',
    },
  },
  tires: {
    group: 'symptoms',
    kind: 'sided',
    ask: 'Which muscles tire first when you run?',
    why: 'A muscle that tires earlier on one side is one sign of a difference between the legs.',
    items: {
      glutes: 'Buttocks',
      'hip-flexors': 'Front of the hip',
      quadriceps: 'Front of the thigh',
      hamstrings: 'Back of the thigh',
      calves: 'Calf',
    },
  },
  tight: {
    group: 'symptoms',
    kind: 'sided',
    ask: 'Which muscles feel tight?',
    why: 'A tight feeling on one side is worth some mobility work there.',
    items: {
      'hip-flexors': 'Front of the hip',
      quadriceps: 'Front of the thigh',
      hamstrings: 'Back of the thigh',
      calves: 'Calf',
      glutes: 'Buttocks',
    },
  },
  'form-signs': {
    group: 'symptoms',
    kind: 'sided',
    ask: 'What have you, a friend or a film of you noticed, and on which leg?',
    why: 'How a leg carries you says something about control at hip, knee and ankle.',
    items: {
      'hip-drop': 'The hip drops when I stand on this leg',
      'knee-in': 'The knee moves inwards when I bend or land',
      wobble: 'I wobble more on this leg',
      'hard-landing': 'The foot lands harder or louder',
      'weak-push': 'This leg pushes off less',
    },
  },
  'past-injury': {
    group: 'symptoms',
    kind: 'sided',
    ask: 'Have you had a running injury there in the last year?',
    why: 'An earlier injury is the best supported risk factor for the next one.',
    items: {hip: 'Hip or groin', thigh: 'Thigh', knee: 'Knee', 'lower-leg': 'Shin, calf or Achilles tendon', foot: 'Ankle or foot'},
  },
  'run-days': {
    group: 'training',
    kind: 'number',
    ask: 'On how many days a week do you run?',
    why: 'Strength sessions find their place around your runs.',
    min: 0,
    max: 7,
    unit: 'days a week',
  },
  'rest-days': {
    group: 'training',
    kind: 'number',
    ask: 'How many days a week do you take off from all training?',
    why: 'Muscles adapt while you rest.',
    min: 0,
    max: 7,
    unit: 'days a week',
  },
  'longest-run': {
    group: 'training',
    kind: 'one',
    ask: 'Compare your longest run of the last week with the longest of the month before.',
    why: 'A single run that is more than a tenth longer than the longest of the last 30 days went with more overuse injuries.',
    options: {
      similar: 'Shorter, or up to a tenth longer',
      longer: 'More than a tenth longer',
      none: 'I have not run in the last month',
      unsure: 'I do not know',
    },
  },
  'strength-habit': {
    group: 'training',
    kind: 'one',
    ask: 'How often do you train strength?',
    why: 'It decides where you start.',
    options: {never: 'Hardly ever', sometimes: 'Now and then, or less than three months', regular: 'Twice a week for at least three months'},
  },
  cadence: {
    group: 'training',
    kind: 'number',
    ask: 'Do you know your step rate at an easy pace?',
    why: 'A slightly higher step rate lowers the load on hip and knee with each step. There is no one right number.',
    min: 120,
    max: 230,
    unit: 'steps a minute, both feet',
  },
  stretching: {
    group: 'habits',
    kind: 'one',
    ask: 'How often do you stretch or do mobility work?',
    why: 'Stretching makes you more flexible. It has not been shown to keep running injuries away.',
    options: {never: 'Hardly ever', sometimes: 'Now and then', regular: 'Most days'},
  },
  'warm-up': {
    group: 'habits',
    kind: 'one',
    ask: 'Do you warm up before you run?',
    why: 'A few minutes of moving drills prepare you better than holding stretches.',
    options: {none: 'I just start', easy: 'I start slowly', drills: 'I do moving drills', static: 'I hold stretches'},
  },
  shoes: {
    group: 'habits',
    kind: 'one',
    ask: 'How are your running shoes?',
    why: 'No fixed distance is proven. Comfort and visible wear tell more.',
    options: {fine: 'Comfortable and in good shape', worn: 'Worn down, flattened or uncomfortable', uneven: 'Worn more on one shoe than on the other', unsure: 'I do not know'},
  },
  posture: {
    group: 'habits',
    kind: 'one',
    ask: 'What happens to your posture late in a run?',
    why: 'It shows where your trunk and hips tire.',
    options: {tall: 'I stay tall', slump: 'I slump or lean forward from the waist', twist: 'I lean or twist to one side', unsure: 'I do not know'},
  },
  age: {
    group: 'profile',
    kind: 'number',
    ask: 'How old are you?',
    why: 'Some test scores are compared with people of your age. You can skip this.',
    min: 16,
    max: 99,
    unit: 'years',
  },
  days: {
    group: 'profile',
    kind: 'number',
    ask: 'On how many days a week can you exercise beside running?',
    why: 'Two sessions a week are enough to get stronger.',
    min: 1,
    max: 7,
    unit: 'days a week',
  },
  minutes: {
    group: 'profile',
    kind: 'number',
    ask: 'How many minutes does a session have?',
    why: 'The plan keeps to it.',
    min: 8,
    max: 90,
    unit: 'minutes',
  },
  equipment: {
    group: 'profile',
    kind: 'many',
    ask: 'What do you have at hand?',
    why: 'Only exercises that you can do are chosen.',
    options: {
      none: 'Nothing but the floor and a wall',
      chair: 'A firm chair',
      step: 'A step or stairs',
      box: 'A box or bench to jump on',
      band: 'An exercise band',
      'swiss-ball': 'A Swiss ball',
      'foam-roller': 'A foam roller',
      dumbbell: 'Dumbbells',
      machine: 'Gym machines',
    },
  },
  'single-leg-heel-raise': {
    group: 'self-tests',
    kind: 'pair',
    test: 'single-leg-heel-raise',
    ask: 'Single-leg heel raise: how many on each leg?',
    why: 'Calf endurance, compared between the legs with the test’s own error.',
  },
  'single-leg-bridge': {
    group: 'self-tests',
    kind: 'pair',
    test: 'single-leg-bridge',
    ask: 'Single-leg bridge: how many on each leg?',
    why: 'How long the back of your hip and thigh keep going. A rough guide only.',
  },
  'side-plank': {
    group: 'self-tests',
    kind: 'pair',
    test: 'side-plank',
    ask: 'Side plank: how many seconds on each side?',
    why: 'Endurance of the side of the trunk and hip. Only a large gap means anything.',
  },
  'single-leg-sit-to-stand': {
    group: 'self-tests',
    kind: 'pair',
    test: 'single-leg-sit-to-stand',
    ask: 'Five single-leg sit-to-stands: how many seconds on each leg?',
    why: 'Leg strength, compared between the legs.',
  },
  'single-leg-balance': {
    group: 'self-tests',
    kind: 'pair',
    test: 'single-leg-balance',
    ask: 'Single-leg balance, eyes open: how many seconds on each leg?',
    why: 'Used to decide whether jumps are a good idea yet. It never names a side.',
  },
  'knee-to-wall': {
    group: 'self-tests',
    kind: 'pair',
    test: 'knee-to-wall',
    ask: 'Knee to wall: how far is it from toe to wall on each side?',
    why: 'How far the ankle bends, compared between the legs.',
  },
  'step-down': {
    group: 'self-tests',
    kind: 'pair',
    test: 'step-down',
    ask: 'Slow step-down: how many points on each leg?',
    why: 'Quality of movement, judged with a checklist. A rough guide only.',
  },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questionRecords;
export const QUESTION_IDS = Object.keys(questionRecords) as QuestionId[];
