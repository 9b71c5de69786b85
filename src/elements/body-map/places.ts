import type {Area, Muscle} from '../../catalogue/vocabulary.js';
import type {OUTLINES} from './outlines.js';

/** The body is seen from the front and from behind. */
export type View = keyof typeof OUTLINES;
/** A place that can be told apart on the map. */
export type Place = Exclude<{[V in View]: keyof (typeof OUTLINES)[V]}[View], 'body'>;

/** Where a muscle shows. Deep muscles show as the place a person would point to. */
export const PLACES_OF_MUSCLE: Readonly<Record<Muscle, readonly Place[]>> = {
  'gluteus-maximus': ['buttock'],
  'gluteus-medius': ['outer-hip'],
  'hip-flexors': ['front-hip', 'groin'],
  adductors: ['inner-thigh'],
  quadriceps: ['front-thigh'],
  hamstrings: ['back-thigh'],
  gastrocnemius: ['upper-calf'],
  soleus: ['lower-calf', 'achilles'],
  'tibialis-anterior': ['shin'],
  foot: ['foot'],
  abdominals: ['stomach'],
  obliques: ['waist'],
  'back-extensors': ['lower-back'],
  shoulders: ['shoulder'],
  chest: ['chest'],
  'upper-back': ['upper-back'],
  arms: ['arm'],
  neck: ['neck'],
};

/** Where an item of a question shows, by the item's id: an area that can hurt, or a group of muscles. */
export const PLACES_OF_ITEM: Readonly<Record<string, readonly Place[]> & Partial<Record<Area, readonly Place[]>>> = {
  hip: ['outer-hip', 'front-hip'],
  groin: ['groin'],
  'thigh-front': ['front-thigh'],
  'thigh-back': ['back-thigh'],
  thigh: ['front-thigh', 'back-thigh'],
  knee: ['knee'],
  shin: ['shin'],
  calf: ['upper-calf', 'lower-calf'],
  'lower-leg': ['shin', 'upper-calf', 'lower-calf', 'achilles'],
  achilles: ['achilles'],
  ankle: ['ankle'],
  foot: ['foot'],
  'low-back': ['lower-back'],
  glutes: ['buttock'],
  'hip-flexors': PLACES_OF_MUSCLE['hip-flexors'],
  quadriceps: ['front-thigh'],
  hamstrings: ['back-thigh'],
  calves: ['upper-calf', 'lower-calf'],
};
