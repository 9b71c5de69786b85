import type {QuestionGroup} from '../../catalogue/questions.js';
import type {Messages} from '../../messages/registry.js';
import {count, number} from './speech.js';

const groups: Readonly<Record<QuestionGroup, string>> = {
  safety: 'Votre sécurité',
  symptoms: 'Ce que vous remarquez',
  training: 'Votre entraînement',
  habits: 'Vos habitudes',
  profile: 'Votre programme',
  'self-tests': 'Auto-tests',
};

export const quiz = {
  label: 'Quiz sur la gauche et la droite',
  title: 'Vos jambes sont-elles à égalité\u202f?',
  lead: 'Il n’y a pas deux jambes identiques. Ce quiz cherche les différences qui valent la peine d’être travaillées, dit à quel point il en est sûr, et le dit aussi quand il ne peut pas se prononcer.',
  parts: [
    {
      title: 'Ce qu’est un déséquilibre',
      text: 'Un côté fait le même travail avec moins de force, d’amplitude ou de contrôle que l’autre. De petites différences sont normales chez les coureurs en bonne santé, et le côté qui s’en sort le mieux change souvent d’un jour à l’autre. Seule une différence plus grande que cela compte donc ici.',
    },
    {
      title: 'Les signes que l’on remarque',
      text: 'Un mollet ou une hanche fatigue en premier. Une hanche s’affaisse ou un genou part vers l’intérieur sur une jambe. Un pied se pose plus lourdement, un côté paraît plus raide, une chaussure s’use plus vite. Chacun de ces signes peut avoir d’autres raisons\u202f: le quiz en cherche donc plusieurs qui vont dans le même sens.',
    },
    {
      title: 'À quoi cela peut mener',
      text: 'On lit souvent qu’un déséquilibre mène à la blessure. Les études ne sont pas d’accord\u202f: une différence entre les jambes n’a pas permis de dire de façon fiable qui se blesse. Mieux étayées sont une blessure antérieure et une seule sortie bien plus longue que d’habitude.',
    },
    {
      title: 'Comment on y travaille',
      text: 'Du renforcement pour les deux jambes en commençant par le côté au score plus bas, de la mobilité là où c’est raide, un petit changement de foulée à la fois, et des jours de repos. Dans les études, l’entraînement a réduit les écarts entre les jambes\u202f; comptez en semaines plutôt qu’en jours.',
    },
  ],
  start: 'Commencer le quiz',
  time: (questions, tests) =>
    `${count(questions, 'question courte', 'questions courtes')}, environ ${count(Math.max(Math.ceil(questions / 6), 1), 'minute')}.${tests ? ' Puis des auto-tests, si vous voulez.' : ''} Passez ce que vous ne savez pas.`,
  kept: {
    none: 'Le quiz n’envoie et ne conserve rien de lui-même.',
    session: 'Le quiz n’envoie rien de lui-même. Vos réponses restent dans cet onglet jusqu’à ce que vous le fermiez.',
    local: 'Le quiz n’envoie rien de lui-même. Vos réponses restent dans ce navigateur jusqu’à ce que vous recommenciez.',
  },
  limits: 'Il est là pour vous informer. Il ne remplace pas quelqu’un qui vous examine.',

  group: (group) => groups[group],
  progress: (at, of) => `${at} sur ${of}`,
  progressLabel: 'Avancement',
  progressText: (group, at, of) => (at ? `${group}, ${at} sur ${of}` : group),
  why: 'Pourquoi cette question',
  back: 'Retour',
  backToResult: 'Retour à votre résultat',
  next: 'Suivant',
  skip: 'Passer',
  seeResult: 'Voir votre résultat',
  seeUpdated: 'Voir le résultat à jour',
  several: 'Choisissez tout ce qui vous concerne.',
  oneEach: 'Choisissez un côté là où cela vous concerne, et laissez le reste.',
  noneOfThese: 'Rien de tout cela',
  sideOf: (item, side) => `${item}\u202f: ${side.toLowerCase()}`,
  numberHint: (unit, min, max) => `${unit}, de ${number(min)} à ${number(max)}`,
  numberLabel: 'Votre réponse',
  problem: (code, limit) =>
    code === 'too-low'
      ? `Cela commence à ${number(limit)}. Vérifiez le nombre, s’il vous plaît.`
      : code === 'too-high'
        ? `Cela va jusqu’à ${number(limit)}. Vérifiez le nombre, s’il vous plaît.`
        : code === 'not-whole'
          ? 'Indiquez un nombre entier, s’il vous plaît.'
          : 'Indiquez un nombre, en chiffres, s’il vous plaît.',

  cadence: {
    title: 'La mesurer maintenant',
    tapHint: 'Courez à allure facile, ou trottinez sur place. Appuyez sur le bouton chaque fois que votre pied droit se pose.',
    tap: 'Mon pied droit se pose',
    tapping: (taps) => `${count(taps, 'appui')}. Continuez.`,
    reading: (rate) => `Environ ${number(rate)} pas par minute. C’est reporté plus haut.`,
    uneven: (rate) => `Environ ${number(rate)} pas par minute, mais les appuis étaient irréguliers. Continuez d’appuyer, ou mesurez à nouveau.`,
    again: 'Mesurer à nouveau',
    countHint: (seconds) => `Ou comptez combien de fois votre pied droit se pose en ${count(seconds, 'seconde')}.`,
    count: (seconds) => `Compter pendant ${count(seconds, 'seconde')}`,
    counted: 'Combien de fois s’est-il posé\u202f?',
  },

  overfullWeek: (run, rest) => `${count(run, 'jour')} de course et ${count(rest, 'jour')} de repos\u202f: c’est plus qu’une semaine n’en compte. Vérifiez l’un des deux, s’il vous plaît.`,

  flagsTitle: 'Une de vos réponses devrait d’abord être examinée',
  flagsText: 'Vous pouvez voir dès maintenant à qui en parler. Ou continuez les questions\u202f: rien n’est perdu, et ce point viendra de toute façon en premier dans votre résultat.',
  flagsGoOn: 'Question suivante',
} satisfies Messages['quiz'];
