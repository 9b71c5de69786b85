import type {FieldName} from '../../lead/fields.js';
import type {Messages} from '../../messages/registry.js';
import {momentOf} from '../shared/reply-time.js';
import {count, number} from './speech.js';

const hours = (n: number): string => (n > 48 && n % 24 === 0 ? count(n / 24, 'jour') : count(n, 'heure'));

const shared = {result: 'le résultat de mon quiz', plan: 'mon programme d’entraînement', both: 'le résultat de mon quiz et mon programme d’entraînement'} as const;

const labels: Readonly<Record<FieldName, string>> = {
  name: 'Votre nom',
  email: 'E-mail',
  phone: 'Téléphone',
  goal: 'Pour quoi souhaitez-vous de l’aide\u202f?',
  message: 'Autre chose que nous devrions savoir\u202f?',
};

export const coaching = {
  heading: 'Demander à un coach',
  promise: (n) => `Nous répondons en ${hours(n)} au plus.`,
  label: (field) => labels[field],
  optional: '(facultatif)',
  thisSite: 'ce site',
  typo: (email) => `Vouliez-vous dire ${email}\u202f?`,
  typoTaken: (email) => `Remplacé par ${email}.`,

  problem: (_field, problem, limit) => {
    switch (problem) {
      case 'missing':
        return 'Indiquez votre adresse e-mail pour que nous puissions vous répondre.';
      case 'email':
        return 'Cela ne ressemble pas à une adresse e-mail. Elle doit avoir la forme nom@exemple.com.';
      case 'phone':
        return 'Cela ne ressemble pas à un numéro de téléphone. Utilisez des chiffres, avec un + devant l’indicatif du pays.';
      case 'too-long':
        return `Ce texte est trop long pour nous. Il y a de la place pour ${count(limit, 'caractère')}.`;
    }
  },
  consentMissing: 'Cochez cette case si vous êtes d’accord. Sans cela, nous ne pouvons pas vous contacter.',
  problems: (n) => (n === 1 ? 'Un point est à revoir.' : `${number(n)} points sont à revoir.`),

  consent: (controller) => `J’accepte que ${controller} utilise ce que je saisis ici pour me contacter au sujet du coaching. Je peux retirer cet accord à tout moment.`,
  share: (controller, what) => `Envoyer aussi ${shared[what]}. ${controller} peut utiliser ces réponses sur ma santé pour préparer sa réponse.`,
  shareWhy: 'Seulement si vous le voulez. Les endroits où vous avez mal et la comparaison de vos jambes sont des informations sur votre santé, que la loi protège tout particulièrement. Elles restent sur cette page si vous ne cochez pas cette case.',
  policy: (controller) => `Comment ${controller} utilise vos données`,
  newTab: '(s’ouvre dans un nouvel onglet)',

  review: 'Voir exactement ce qui sera envoyé',
  reviewJson: 'La même chose telle qu’elle est transmise, en JSON',
  sent: {
    name: 'Nom',
    email: 'E-mail',
    phone: 'Téléphone',
    goal: 'Objectif',
    message: 'Message',
    consent: 'Vous acceptez',
    to: 'Destinataire',
    page: 'Depuis la page',
    form: 'Formulaire',
    language: 'Langue',
    partner: 'Partenaire',
    campaign: 'Campagne',
    result: 'Résultat du quiz',
    plan: 'Programme d’entraînement',
    check: 'Vérification humaine',
  },
  sentResult: (findings) => `Votre résultat, ${findings === 0 ? 'sans constat' : findings === 1 ? 'avec un constat' : `avec ${number(findings)} constats`}`,
  sentPlan: (weeks, sessions) => `${weeks === 1 ? 'Une semaine' : count(weeks, 'semaine')}, ${sessions === 1 ? 'une séance' : count(sessions, 'séance')} en tout`,
  sentCheck: 'Vous avez confirmé que vous êtes une personne',

  send: 'Envoyer ma demande',
  sending: 'Envoi…',
  stillSending: 'C’est plus long que d’habitude. Gardez cette page ouverte, s’il vous plaît.',
  again: 'Réessayer',

  challenge: {
    title: 'Une dernière vérification',
    text: {
      honeypot: 'Un champ que les gens ne voient pas a été rempli, peut-être par votre navigateur. Confirmez, s’il vous plaît, que vous êtes une personne. Tout ce que vous avez saisi est encore là.',
      'too-fast': 'C’était très rapide. Confirmez, s’il vous plaît, que vous êtes une personne. Tout ce que vous avez saisi est encore là.',
      'no-interaction': 'Nous n’avons pas pu savoir si une personne a rempli ce formulaire. Confirmez, s’il vous plaît, que c’est le cas. Tout ce que vous avez saisi est encore là.',
    },
    confirm: 'Je suis une personne, envoyer',
    once: 'Appuyez vous-même encore une fois sur le bouton, s’il vous plaît.',
  },

  accepted: {
    title: (firstName) => (firstName ? `Merci, ${firstName}` : 'Merci'),
    text: (controller) => `Votre demande est bien arrivée chez ${controller}.`,
    replyBy: (at, now, region) => {
      const {days, time, date} = momentOf(at, now, region, 'fr');
      return `${(days < 2 && ['aujourd’hui', 'demain'][days]) || `le ${date}`} à ${time}`;
    },
    replyBefore: 'Vous aurez une réponse au plus tard',
    replyAfter: (email) => `(heure de chez vous), à l’adresse ${email}.`,
    next: 'Si vous ne la voyez pas, regardez dans les courriers indésirables.',
  },

  queued: {
    title: 'Pas encore envoyé',
    text: (controller) => `Nous n’avons pas pu joindre ${controller} à l’instant. Nous continuons d’essayer pendant 7 jours.`,
    kept: {
      local: 'Vous pouvez fermer cette page. Votre demande attend dans ce navigateur et partira quand vous reviendrez sur ce site.',
      session: 'Gardez cet onglet ouvert. Vous pouvez le recharger\u202f; si vous le fermez, votre demande est perdue.',
      none: 'Gardez cette page ouverte, s’il vous plaît. Ce navigateur ne conserve pas votre demande une fois la page fermée.',
    },
    hurry: 'Essayer maintenant',
    withdraw: 'Retirer ma demande',
    taking: 'Retrait en cours…',
    contact: 'Ou contactez-nous directement\u202f:',
  },

  failed: {
    title: 'L’envoi n’a pas abouti',
    refused: (controller) => `${controller} n’a pas pu prendre votre demande. Tout ce que vous avez saisi est encore là.`,
    expired: 'Votre demande a attendu 7 jours sans passer\u202f: elle n’a pas été envoyée. Tout ce que vous avez saisi est encore là.',
    withdrawn: 'Votre demande a été retirée et n’a pas été envoyée.',
    erased: 'Votre demande n’attend plus dans ce navigateur. Si personne ne répond, envoyez-la de nouveau.',
  },

  preview: 'Aperçu\u202f: rien n’est envoyé ni conservé.',
} satisfies Messages['coaching'];
