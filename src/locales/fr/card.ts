import type {DoseUnit, Side, Sides} from '../../catalogue/vocabulary.js';
import type {Messages} from '../../messages/registry.js';
import {and, count, number, or, start} from './speech.js';

const time = (n: number): string => (n >= 60 && n % 60 === 0 ? `${number(n / 60)}\u00a0min` : `${number(n)}\u00a0s`);
const amount = (unit: DoseUnit, n: number): string => (unit === 'seconds' ? time(n) : unit === 'contacts' ? count(n, 'réception') : number(n));

const way = (side: Side): string => (side === 'left' ? 'à gauche' : 'à droite');
const half = (side: Side): string => `côté ${side === 'left' ? 'gauche' : 'droit'}`;
const only = {leg: {left: 'jambe gauche seule', right: 'jambe droite seule'}, side: {left: 'côté gauche seul', right: 'côté droit seul'}} as const;
const each = {leg: 'par jambe', side: 'par côté'} as const;
/** After what is said, the side where there is one. */
const on = (side: Sides): string => (side === 'both' ? '' : `, ${half(side)}`);

export const card = {
  dose({sets, amount: n, unit, limb, side, first, extra}) {
    const parts = [`${sets}\u00a0×\u00a0${amount(unit, n)}`];
    if (limb) parts[0] += side === 'both' ? ` ${each[limb]}` : `, ${only[limb][side]}`;
    if (limb && side === 'both' && first) parts.push(`commencez ${way(first)}`);
    if (limb && extra) parts.push(`une série de plus ${way(extra)}`);
    return parts.join(', ');
  },
  start,
  easier: (name) => `Plus facile\u202f: ${name}`,
  harder: (name) => `Plus difficile\u202f: ${name}`,
  add: 'Ajouter au programme',
  added: (name) => `${name}\u202f: envoyé à votre programme.`,
  play: 'Commencer',
  howTo: 'Comment faire',
  steps: 'Étape par étape',
  muscles: 'Muscles qui travaillent',
  mistakes: 'À surveiller',
  cautions: 'Quand s’en passer',
  caution: (areas) => `Passez cet exercice tant que vous avez mal ici\u202f: ${or(areas)}.`,
  helps: (muscles) => `Et aussi\u202f: ${and(muscles)}.`,
  needs: (things) => `Il vous faut\u202f: ${and(things)}.`,
  alsoKnownAs: (names) => `Autres noms\u202f: ${and(names)}.`,
  sources: 'D’où cela vient',
  workingSide: (side) => (side === 'both' ? 'Les deux côtés travaillent' : `Votre ${half(side)} travaille`),
  swapped: (name) => `Voici maintenant\u202f: ${name}.`,
  media: (name) => `Démonstration\u202f: ${name}`,
  figure: (name, side) => `Silhouette animée\u202f: ${name}${on(side)}`,
  unknown: (id, near) => `Il n’y a pas d’exercice «\u202f${id}\u202f».${near.length ? ` Vouliez-vous dire ${or(near)}\u202f?` : ' Vérifiez l’attribut exercise-id.'}`,
  nothing: 'Pas encore d’exercice à montrer.',
} satisfies Messages['card'];

const two = (n: number): string => String(n).padStart(2, '0');

export const player = {
  label: 'Lecteur d’exercice',
  sideOf: (side) => (side === 'both' ? '' : start(half(side))),
  set: (set, sets) => `Série ${set} sur ${sets}`,
  readyOn: (side) => `Préparez-vous${on(side)}`,
  rest: 'Repos',
  switch: (side) => (side === 'both' ? 'Préparez-vous' : `Passez au ${half(side)}`),
  rep: (rep, reps) => `${rep} sur ${reps}`,
  hold: 'Tenez',
  next: (name) => `Ensuite\u202f: ${name}`,
  left: (ms) => {
    const s = Math.ceil(ms / 1000);
    return `Encore ${Math.floor(s / 60)}:${two(s % 60)}`;
  },
  said: {
    ready: (name, side) => `Préparez-vous\u202f: ${name}${on(side)}.`,
    work: (what, side) => `C’est parti${on(side)}\u202f: ${what}.`,
    rest: (secondsLeft) => `Repos, ${count(secondsLeft, 'seconde')}.`,
    switch: (side) => (side === 'both' ? 'Préparez-vous.' : `Passez au ${half(side)}.`),
    paused: 'En pause.',
    done: 'Terminé. Bravo.',
  },
  reps: (n) => (n === 1 ? 'une répétition' : count(n, 'répétition')),
  seconds: (n) => count(n, 'seconde'),
  pause: 'Pause',
  resume: 'Continuer',
  skip: 'Passer',
  setDone: 'Série terminée',
  back: 'Retour',
  stop: 'Arrêter',
  sound: 'Son',
  voice: 'Voix',
  progress: (at, of) => `Étape ${at} sur ${of}`,
} satisfies Messages['player'];
