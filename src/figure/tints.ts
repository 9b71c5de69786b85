/**
 * Where on the body a muscle is tinted: part, from and to along it in hundredths, the direction it faces (0 front, 90 outside,
 * 180 back), and how many degrees it reaches to either side of that. The build keeps them in the order of `MUSCLES`.
 */
import type {Muscle} from '../catalogue/vocabulary.js';

export const TINTS: Readonly<Record<Muscle, string>> = {
  'gluteus-maximus': 'pelvis -72 60 150 52, thigh -15 14 165 60',
  'gluteus-medius': 'pelvis -10 95 95 48',
  'hip-flexors': 'thigh -2 46 8 46',
  adductors: 'thigh 2 80 285 50',
  quadriceps: 'thigh 12 96 15 62',
  hamstrings: 'thigh 10 95 178 60',
  gastrocnemius: 'shank 4 55 175 68',
  soleus: 'shank 36 88 165 70',
  'tibialis-anterior': 'shank 10 80 25 42',
  // As a whole, with its shoe.
  foot: '',
  abdominals: 'waist -30 125 0 46, chest -15 22 0 40',
  obliques: 'waist -25 125 82 42',
  'back-extensors': 'waist -30 125 180 34, chest -15 70 180 28',
  shoulders: 'upperArm -14 36 80 90',
  chest: 'chest 25 78 28 46',
  'upper-back': 'chest 15 85 165 62',
  neck: 'neck -30 130 80 60',
  arms: 'upperArm 30 92 0 180, forearm 5 70 0 180',
};
