import type {FieldName} from '../../lead/fields.js';
import type {Messages} from '../../messages/registry.js';
import {momentOf} from '../shared/reply-time.js';
import {dutch} from './common.js';

const {count, number} = dutch;
const weeks = {one: 'week', other: 'weken'};
const sessions = {one: 'training', other: 'trainingen'};
const hours = (n: number): string => (n > 48 && n % 24 === 0 ? `${n / 24} dagen` : `${n} uur`);

const shared = {result: 'mijn quizresultaat', plan: 'mijn trainingsschema', both: 'mijn quizresultaat en mijn trainingsschema'} as const;

const labels: Readonly<Record<FieldName, string>> = {
  name: 'Je naam',
  email: 'E-mail',
  phone: 'Telefoon',
  goal: 'Waar wil je hulp bij?',
  message: 'Wat moeten we verder weten?',
};
const stillHere = 'Alles wat je hebt ingevuld, staat er nog.';

export const coaching = {
  heading: 'Vraag het een coach',
  promise: (n) => `We antwoorden binnen ${hours(n)}.`,
  label: (field) => labels[field],
  optional: '(niet verplicht)',
  thisSite: 'deze website',
  typo: (email) => `Bedoel je ${email}?`,
  typoTaken: (email) => `Gewijzigd in ${email}.`,

  problem: (_field, problem, limit): string => {
    switch (problem) {
      case 'missing':
        return 'Vul je e-mailadres in, zodat we kunnen antwoorden.';
      case 'email':
        return 'Dit lijkt geen e-mailadres. Het moet de vorm naam@example.com hebben.';
      case 'phone':
        return 'Dit lijkt geen telefoonnummer. Gebruik cijfers, met een + voor de landcode.';
      case 'too-long':
        return `Dit is te lang voor ons. Er passen ${number(limit)} tekens.`;
    }
  },
  consentMissing: 'Vink dit aan als je akkoord gaat. Zonder dat mogen we geen contact met je opnemen.',
  problems: (n) => (n === 1 ? 'Kijk één ding nog eens na.' : `Kijk ${n} dingen nog eens na.`),

  consent: (controller) => `Ik ga ermee akkoord dat ${controller} gebruikt wat ik hier invul om contact met me op te nemen over coaching. Ik kan dit op elk moment intrekken.`,
  share: (controller, what) => `Stuur ook ${shared[what]} mee. ${controller} mag deze antwoorden over mijn gezondheid gebruiken om het antwoord voor te bereiden.`,
  shareWhy: 'Alleen als je dat wilt. Waar het pijn doet en hoe je benen zich verhouden, is informatie over je gezondheid, die de wet extra beschermt. Het blijft op deze pagina, tenzij je dit aanvinkt.',
  policy: (controller) => `Hoe ${controller} met je gegevens omgaat`,
  newTab: '(opent in een nieuw tabblad)',

  review: 'Bekijk precies wat er wordt verstuurd',
  reviewJson: 'Hetzelfde zoals het wordt verstuurd, als JSON',
  sent: {
    name: 'Naam',
    email: 'E-mail',
    phone: 'Telefoon',
    goal: 'Doel',
    message: 'Bericht',
    consent: 'Je gaat akkoord met',
    to: 'Gaat naar',
    page: 'Vanaf de pagina',
    form: 'Formulier',
    language: 'Taal',
    partner: 'Partner',
    campaign: 'Campagne',
    result: 'Quizresultaat',
    plan: 'Trainingsschema',
    check: 'Controle op mens',
  },
  sentResult: (findings) => (findings === 0 ? 'Je resultaat, zonder bevindingen' : findings === 1 ? 'Je resultaat, met één bevinding' : `Je resultaat, met ${findings} bevindingen`),
  sentPlan: (w, s) => `${w === 1 ? 'Eén week' : count(w, weeks)} met in totaal ${s === 1 ? 'één training' : count(s, sessions)}`,
  sentCheck: 'Je hebt bevestigd dat je een mens bent',

  send: 'Verstuur mijn aanvraag',
  sending: 'Bezig met versturen…',
  stillSending: 'Dit duurt langer dan anders. Houd deze pagina open.',
  again: 'Probeer opnieuw',

  challenge: {
    title: 'Nog één controle',
    text: {
      honeypot: `Een veld dat mensen niet kunnen zien is ingevuld, misschien door je browser. Bevestig dat je een mens bent. ${stillHere}`,
      'too-fast': `Dat ging heel snel. Bevestig dat je een mens bent. ${stillHere}`,
      'no-interaction': `We konden niet zien of een mens dit heeft ingevuld. Bevestig dat je er een bent. ${stillHere}`,
    },
    confirm: 'Ik ben een mens, verstuur het',
    once: 'Druk zelf nog één keer op de knop.',
  },

  accepted: {
    title: (firstName) => (firstName ? `Bedankt, ${firstName}` : 'Bedankt'),
    text: (controller) => `Je aanvraag is aangekomen bij ${controller}.`,
    replyBy: (at, now, region) => {
      const {days, time, date} = momentOf(at, now, region, 'nl');
      return `${(days < 2 && ['vandaag', 'morgen'][days]) || date} om ${time}`;
    },
    replyBefore: 'Je krijgt antwoord uiterlijk',
    replyAfter: (email) => `jouw tijd, op ${email}.`,
    next: 'Zie je het niet, kijk dan in je spammap.',
  },

  queued: {
    title: 'Nog niet verstuurd',
    text: (controller) => `We konden ${controller} net niet bereiken. We blijven het 7 dagen lang vanzelf proberen.`,
    kept: {
      local: 'Je kunt deze pagina sluiten. Je aanvraag wacht in deze browser en gaat weg als je terugkomt op deze website.',
      session: 'Houd dit tabblad open. Je mag het verversen; als je het sluit, is je aanvraag weg.',
      none: 'Houd deze pagina open. Deze browser bewaart je aanvraag niet als de pagina dicht is.',
    },
    hurry: 'Probeer nu',
    withdraw: 'Trek terug',
    taking: 'Bezig met terugtrekken…',
    contact: 'Of bereik ons direct:',
  },

  failed: {
    title: 'Dit is niet gelukt',
    refused: (controller) => `${controller} kon je aanvraag niet aannemen. ${stillHere}`,
    expired: `Je aanvraag heeft 7 dagen gewacht en kwam er nooit door, dus hij is niet verstuurd. ${stillHere}`,
    withdrawn: 'Je aanvraag is teruggetrokken en niet verstuurd.',
    erased: 'Je aanvraag wacht niet meer in deze browser. Als niemand antwoordt, verstuur hem dan opnieuw.',
  },

  preview: 'Voorbeeld: er wordt niets verstuurd of bewaard.',
} satisfies Messages['coaching'];
