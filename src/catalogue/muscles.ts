import type {Muscle} from './vocabulary.js';

/**
 * Each muscle as a runner and as a book calls it. `name` is a place and reads well after "your left", because no home
 * test tells one muscle from its neighbours.
 */
export const muscles: Record<Muscle, {name: string; anatomical: string}> = {
  'gluteus-maximus': {name: 'buttock', anatomical: 'gluteus maximus'},
  'gluteus-medius': {name: 'outer hip', anatomical: 'gluteus medius'},
  'hip-flexors': {name: 'front hip', anatomical: 'iliopsoas and rectus femoris'},
  adductors: {name: 'inner thigh', anatomical: 'hip adductors'},
  quadriceps: {name: 'front thigh', anatomical: 'quadriceps'},
  hamstrings: {name: 'back thigh', anatomical: 'hamstrings'},
  gastrocnemius: {name: 'upper calf', anatomical: 'gastrocnemius'},
  soleus: {name: 'lower calf', anatomical: 'soleus'},
  'tibialis-anterior': {name: 'shin', anatomical: 'tibialis anterior'},
  foot: {name: 'foot', anatomical: 'intrinsic foot muscles'},
  abdominals: {name: 'stomach', anatomical: 'rectus and transversus abdominis'},
  obliques: {name: 'waist', anatomical: 'internal and external obliques'},
  'back-extensors': {name: 'back', anatomical: 'erector spinae'},
  shoulders: {name: 'shoulder', anatomical: 'deltoid and rotator cuff'},
  chest: {name: 'chest', anatomical: 'pectorals'},
  'upper-back': {name: 'upper back', anatomical: 'latissimus dorsi, trapezius and rhomboids'},
  arms: {name: 'arm', anatomical: 'biceps, triceps and forearm muscles'},
  neck: {name: 'neck', anatomical: 'neck muscles'},
};
