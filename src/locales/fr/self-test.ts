import type {SelfTest} from '../../catalogue/self-tests.js';
import type {Messages} from '../../messages/registry.js';
import {count, number} from './speech.js';

const nouns: Readonly<Record<SelfTest['unit'], string>> = {reps: 'répétition', seconds: 'seconde', centimetres: 'centimètre', points: 'point'};

/** Seconds as a person says them. */
const duration = (seconds: number): string => (seconds >= 60 && seconds % 60 === 0 ? count(seconds / 60, 'minute') : count(seconds, 'seconde'));

const tenth = new Intl.NumberFormat('fr', {minimumFractionDigits: 1, maximumFractionDigits: 1});

export const selfTest = {
  offerTitle: 'Voulez-vous le tester\u202f?',
  offerText: 'Quatre tests courts rendent la réponse plus sûre. Si vous les passez, nous le dirons.',
  offerHint: 'Comptez environ 15 minutes, surtout du repos entre les jambes. Échauffez-vous d’abord, et laissez de côté ce qui fait mal.',
  offerLabel: 'Tests à faire',
  needs: (equipment) => `Il vous faut ${equipment}`,
  offerNext: (n) => (n ? `Continuer\u202f: ${count(n, 'test')}` : 'Continuer'),
  offerSkip: 'Passer les tests',
  setUp: 'Comment faire',
  stop: 'Quand arrêter',
  score: 'Ce qu’il faut noter',
  reliability: 'La fiabilité de ce test',

  firstSide: 'Quelle jambe maintenant\u202f?',
  firstSideHold: 'Quel côté maintenant\u202f?',
  begin: 'Commencer',
  cancel: 'Annuler',
  finish: 'Arrêter',
  again: 'Refaire',
  beginNow: 'Finir le repos et commencer',
  pause: 'Suspendre le repos',
  goOn: 'Reprendre le repos',
  tap: 'Compter une',
  takeBack: 'En retirer une',
  up: 'Montez',
  down: 'Descendez',
  sound: 'Son',
  soundHint: 'Un bip pour le compte à rebours et le rythme.',
  keys: 'La barre d’espace appuie sur le grand bouton.',
  getReady: 'Préparez-vous',
  rest: 'Repos',
  isNext: (side) => `Ensuite\u202f: ${side.toLowerCase()}`,
  holding: 'Tenez',
  counting: 'Comptez vos répétitions',
  standing: 'Levez-vous et asseyez-vous, cinq fois',
  try: (at, of) => `Essai ${at} sur ${of}`,
  countOf: (n) => count(n, 'répétition'),
  clock: (seconds, tenths) => (seconds >= 60 ? `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}` : tenths ? tenth.format(seconds) : String(seconds)),
  saidReady: (side) => `Ensuite\u202f: ${side.toLowerCase()}. Commencez quand vous voulez.`,
  saidGo: 'C’est parti.',
  saidNoted: (side, score) => `${side}\u202f: ${score}, c’est noté.`,
  saidRest: (seconds, side) => `Repos de ${duration(seconds)}, puis\u202f: ${side.toLowerCase()}.`,
  saidDone: 'Les deux côtés sont notés. Vous pouvez les corriger plus bas.',

  seen: 'Qu’avez-vous vu\u202f?',
  units: {reps: 'répétitions', seconds: 'secondes', centimetres: 'centimètres', points: 'points'},
  field: (side, unit) => `${side}, ${unit}`,
  scores: 'Vos scores',
  edit: 'Vous pouvez les saisir ou les corriger ici.',
  half: 'Avec un seul côté, ce test n’est pas pris en compte.',
  another: 'Je l’ai aussi fait un autre jour',
  anotherHint: 'Les scores de cet autre jour. Si le même côté a eu deux fois un score plus bas, la réponse est plus sûre.',
  anotherField: (side, unit) => `Autre jour\u202f: ${side.toLowerCase()}, ${unit}`,
  duration,
  amount: (n, unit) => count(n, nouns[unit]),
  short: (n, unit) => (unit === 'points' ? count(n, 'point') : `${number(n)}\u00a0${unit === 'reps' ? 'rép.' : unit === 'seconds' ? 's' : 'cm'}`),
} satisfies Messages['selfTest'];
