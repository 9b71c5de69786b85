/** Where on the body a muscle is tinted: part, from and to along it, and the direction it faces (0 front, 90 outside, 180 back). */
import type {Muscle} from '../catalogue/vocabulary.js';
import type {SolidName} from './body.js';

export type Tint = readonly [part: SolidName, from: number, to: number, middle: number, half: number];

export const TINTS: Readonly<Record<Exclude<Muscle, 'foot'>, readonly Tint[]>> = {
  'gluteus-maximus': [
    ['pelvis', -0.72, 0.6, 150, 52],
    ['thigh', -0.15, 0.14, 165, 60],
  ],
  'gluteus-medius': [['pelvis', -0.1, 0.95, 95, 48]],
  'hip-flexors': [['thigh', -0.02, 0.46, 8, 46]],
  adductors: [['thigh', 0.02, 0.8, 285, 50]],
  quadriceps: [['thigh', 0.12, 0.96, 15, 62]],
  hamstrings: [['thigh', 0.1, 0.95, 178, 60]],
  gastrocnemius: [['shank', 0.04, 0.55, 175, 68]],
  soleus: [['shank', 0.36, 0.88, 165, 70]],
  'tibialis-anterior': [['shank', 0.1, 0.8, 25, 42]],
  abdominals: [
    ['waist', -0.3, 1.25, 0, 46],
    ['chest', -0.15, 0.22, 0, 40],
  ],
  obliques: [['waist', -0.25, 1.25, 82, 42]],
  'back-extensors': [
    ['waist', -0.3, 1.25, 180, 34],
    ['chest', -0.15, 0.7, 180, 28],
  ],
  shoulders: [['upperArm', -0.14, 0.36, 80, 90]],
  chest: [['chest', 0.25, 0.78, 28, 46]],
};
