import type {foamRolling as records} from '../../../catalogue/exercises/foam-rolling.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as p from './phrases.js';

const cues = [p.mildPressure, p.breathe, p.pauseTight];
const cross = 'Für mehr Druck leg das andere Bein darüber.';
const kneeToHip = 'Roll langsam von über dem Knie bis unter die Hüfte.';

export const foamRolling = {
  'calf-roll': ['Wade rollen', ['Setz dich, die Wade des Übungsbeins auf der Rolle, Hände hinter dir.', 'Heb das Gesäß und roll langsam von über der Ferse bis unter das Knie.', cross], cues, [p.overJoint]],
  'hamstring-roll': ['Oberschenkel hinten rollen', ['Setz dich, den Oberschenkel des Übungsbeins auf der Rolle, Hände hinter dir.', 'Heb das Gesäß und roll langsam von unter dem Gesäß bis über das Knie.', cross], cues, [p.overJoint]],
  'glute-roll': ['Gesäß rollen', ['Setz dich auf die Rolle, Hände hinter dir, das Sprunggelenk des Übungsbeins auf dem anderen Knie.', 'Neig dich zur Übungsseite und roll langsam über das Gesäß.'], cues, ['Über einen Knochen rollen']],
  'quad-roll': ['Oberschenkel vorn rollen', ['Leg dich bäuchlings auf die Ellbogen, den Oberschenkel des Übungsbeins auf der Rolle.', kneeToHip], cues, [p.overJoint, p.hollowBack]],
  'outer-thigh-roll': ['Oberschenkel außen rollen', ['Leg dich auf der Übungsseite auf den Ellbogen, die Außenseite des Oberschenkels auf der Rolle.', 'Stell den oberen Fuß auf den Boden, um etwas Gewicht abzunehmen.', kneeToHip], cues, [p.overJoint]],
  'upper-back-roll': ['Oberen Rücken rollen', ['Leg dich auf den Rücken, die Rolle unter den Schulterblättern, Hände hinter dem Kopf.', 'Heb das Gesäß etwas und roll langsam auf und ab.', 'Bleib vom Nacken und vom unteren Rücken weg.'], [p.mildPressure, p.ribsDown], ['Auf den unteren Rücken rollen']],
} satisfies WordsOf<typeof records>;
