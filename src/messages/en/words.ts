import type {Area, Day, Equipment, Level, Muscle, Phase} from '../../catalogue/vocabulary.js';

/** The vocabulary as people say it; written to stand inside a sentence, so in lower case. */
const muscles: Readonly<Record<Muscle, string>> = {
  'gluteus-maximus': 'buttock',
  'gluteus-medius': 'outer hip',
  'hip-flexors': 'front of the hip',
  adductors: 'inner thigh',
  quadriceps: 'front of the thigh',
  hamstrings: 'back of the thigh',
  gastrocnemius: 'upper calf',
  soleus: 'lower calf',
  'tibialis-anterior': 'shin',
  foot: 'foot',
  abdominals: 'stomach',
  obliques: 'waist',
  'back-extensors': 'lower back',
  shoulders: 'shoulders',
  chest: 'chest',
  'upper-back': 'upper back',
  arms: 'arms',
  neck: 'neck',
};

const phases: Readonly<Record<Phase, string>> = {
  'warm-up': 'Warm-up',
  activation: 'Wake up the muscles',
  strength: 'Strength',
  core: 'Trunk',
  plyometrics: 'Jumps and hops',
  stretch: 'Stretch',
  'foam-rolling': 'Foam rolling',
};

const equipment: Readonly<Record<Equipment, string>> = {
  chair: 'chair',
  step: 'step or stair',
  box: 'sturdy box',
  band: 'exercise band',
  'swiss-ball': 'exercise ball',
  'foam-roller': 'foam roller',
  dumbbell: 'dumbbells',
  machine: 'gym equipment',
};

const levels: Readonly<Record<Level, string>> = {
  beginner: 'New to strength training',
  intermediate: 'Some strength training',
  advanced: 'Regular strength training',
};

const areas: Readonly<Record<Area, string>> = {
  hip: 'hip',
  groin: 'groin',
  'thigh-front': 'front of the thigh',
  'thigh-back': 'back of the thigh',
  knee: 'knee',
  shin: 'shin',
  calf: 'calf',
  achilles: 'Achilles tendon',
  ankle: 'ankle',
  foot: 'foot',
  'low-back': 'lower back',
  shoulder: 'shoulder',
  wrist: 'wrist',
};

const days: Readonly<Record<Day, string>> = {1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday'};

const shortDays: Readonly<Record<Day, string>> = {1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun'};

/** Words for what the catalogue names by id. */
export const words = {muscles, phases, equipment, levels, areas, days, shortDays};
