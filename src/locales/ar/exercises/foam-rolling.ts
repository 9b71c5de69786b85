import type {foamRolling as records} from '../../../catalogue/exercises/foam-rolling.js';
import type {WordsOf} from '../../shared/exercise-texts.js';

export const foamRolling = {
  'calf-roll': [
    'Wade rollen',
    ['Setz dich, die Wade des Übungsbeins auf der Rolle, Hände hinter dir.', 'Heb das Gesäß und roll langsam von über der Ferse bis unter das Knie.', 'Für mehr Druck leg das andere Bein darüber.'],
    ['Leichter Druck, nie Schmerz', 'Ruhig weiteratmen', 'Auf festen Stellen verweilen'],
    ['Über ein Gelenk rollen'],
  ],
  'hamstring-roll': [
    'Oberschenkel hinten rollen',
    ['Setz dich, den Oberschenkel des Übungsbeins auf der Rolle, Hände hinter dir.', 'Heb das Gesäß und roll langsam von unter dem Gesäß bis über das Knie.', 'Für mehr Druck leg das andere Bein darüber.'],
    ['Leichter Druck, nie Schmerz', 'Ruhig weiteratmen', 'Auf festen Stellen verweilen'],
    ['Über ein Gelenk rollen'],
  ],
  'glute-roll': [
    'Gesäß rollen',
    ['Setz dich auf die Rolle, Hände hinter dir, das Sprunggelenk des Übungsbeins auf dem anderen Knie.', 'Neig dich zur Übungsseite und roll langsam über das Gesäß.'],
    ['Leichter Druck, nie Schmerz', 'Ruhig weiteratmen', 'Auf festen Stellen verweilen'],
    ['Über einen Knochen rollen'],
  ],
  'quad-roll': [
    'Oberschenkel vorn rollen',
    ['Leg dich bäuchlings auf die Ellbogen, den Oberschenkel des Übungsbeins auf der Rolle.', 'Roll langsam von über dem Knie bis unter die Hüfte.'],
    ['Leichter Druck, nie Schmerz', 'Ruhig weiteratmen', 'Auf festen Stellen verweilen'],
    ['Über ein Gelenk rollen', 'Hohlkreuz'],
  ],
  'outer-thigh-roll': [
    'Oberschenkel außen rollen',
    ['Leg dich auf der Übungsseite auf den Ellbogen, die Außenseite des Oberschenkels auf der Rolle.', 'Stell den oberen Fuß auf den Boden, um etwas Gewicht abzunehmen.', 'Roll langsam von über dem Knie bis unter die Hüfte.'],
    ['Leichter Druck, nie Schmerz', 'Ruhig weiteratmen', 'Auf festen Stellen verweilen'],
    ['Über ein Gelenk rollen'],
  ],
  'upper-back-roll': [
    'Oberen Rücken rollen',
    ['Leg dich auf den Rücken, die Rolle unter den Schulterblättern, Hände hinter dem Kopf.', 'Heb das Gesäß etwas und roll langsam auf und ab.', 'Bleib vom Nacken und vom unteren Rücken weg.'],
    ['Leichter Druck, nie Schmerz', 'Rippen tief'],
    ['Auf den unteren Rücken rollen'],
  ],
} satisfies WordsOf<typeof records>;
