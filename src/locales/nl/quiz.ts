import type {Messages} from '../../messages/registry.js';
import {dutch} from './common.js';

const groups: {readonly [Group in Parameters<Messages['quiz']['group']>[0]]: string} = {
  safety: 'Je veiligheid',
  symptoms: 'Wat je merkt',
  training: 'Je training',
  habits: 'Je gewoonten',
  profile: 'Je schema',
  'self-tests': 'Zelftests',
};

export const quiz = {
  label: 'Quiz over links en rechts',
  title: 'Hoe gelijk zijn je benen?',
  lead: 'Geen twee benen zijn gelijk. Deze quiz zoekt naar verschillen waaraan werken de moeite waard is, zegt hoe zeker hij is, en zegt het ook als hij het niet kan weten.',
  parts: [
    {
      title: 'Wat een disbalans is',
      text: 'De ene kant doet hetzelfde werk met minder kracht, beweeglijkheid of controle dan de andere. Kleine verschillen zijn normaal bij gezonde lopers, en welke kant het beter doet wisselt vaak van dag tot dag. Daarom telt hier alleen een verschil dat groter is.',
    },
    {
      title: 'Waaraan mensen het merken',
      text: 'Eén kuit of heup wordt het eerst moe. Op één been zakt de heup of gaat de knie naar binnen. Eén voet landt harder, één kant voelt strakker, één schoen slijt sneller. Voor elk daarvan kunnen andere redenen zijn. Daarom zoekt de quiz naar meerdere die bij elkaar passen.',
    },
    {
      title: 'Waartoe het kan leiden',
      text: 'Je leest vaak dat een disbalans tot blessures leidt. Studies zijn het daar niet over eens: een verschil tussen de benen heeft niet betrouwbaar laten zien wie een blessure krijgt. Beter onderbouwd zijn een eerdere blessure en één loop die veel langer is dan je gewend bent.',
    },
    {
      title: 'Hoe mensen eraan werken',
      text: 'Krachttraining voor beide benen die begint met de lagere kant, beweeglijkheid waar het strak voelt, één kleine verandering in je looptechniek tegelijk, en rustdagen. In studies heeft training verschillen tussen benen kleiner gemaakt; reken eerder op weken dan op dagen.',
    },
  ],
  start: 'Start de quiz',
  time: (questions, tests) =>
    `${questions === 1 ? '1 korte vraag' : `${questions} korte vragen`}, ongeveer ${questions > 6 ? `${Math.ceil(questions / 6)} minuten` : '1 minuut'}.${tests ? ' Daarna zelftests, als je wilt.' : ''} Sla over wat je niet weet.`,
  kept: {
    none: 'De quiz verstuurt en bewaart uit zichzelf niets.',
    session: 'De quiz verstuurt uit zichzelf niets. Je antwoorden blijven in dit tabblad tot je het sluit.',
    local: 'De quiz verstuurt uit zichzelf niets. Je antwoorden blijven in deze browser tot je opnieuw begint.',
  },
  limits: 'De quiz is ter informatie. Hij vervangt niet iemand die naar je kijkt.',

  group: (group) => groups[group],
  progress: (at, of) => `${at} van ${of}`,
  progressLabel: 'Voortgang',
  progressText: (group, at, of) => (at ? `${group}, ${at} van ${of}` : group),
  why: 'Waarom we dit vragen',
  back: 'Terug',
  backToResult: 'Terug naar je resultaat',
  next: 'Verder',
  skip: 'Overslaan',
  seeResult: 'Bekijk je resultaat',
  seeUpdated: 'Bekijk het nieuwe resultaat',
  several: 'Kies alles wat klopt.',
  oneEach: 'Kies een kant waar het klopt en laat de rest open.',
  noneOfThese: 'Geen van deze',
  sideOf: (item, side) => `${item}: ${side}`,
  numberHint: (unit, min, max) => `${unit}, ${min} tot en met ${max}`,
  numberLabel: 'Je antwoord',
  problem: (code, limit) =>
    code === 'too-low'
      ? `Dit begint bij ${dutch.number(limit)}. Kijk het getal nog eens na.`
      : code === 'too-high'
        ? `Dit gaat tot en met ${dutch.number(limit)}. Kijk het getal nog eens na.`
        : code === 'not-whole'
          ? 'Vul een heel getal in.'
          : 'Vul een getal in, in cijfers.',

  cadence: {
    title: 'Meet het nu',
    tapHint: 'Loop in een rustig tempo of dribbel op de plaats. Druk op de knop telkens als je rechtervoet landt.',
    tap: 'Mijn rechtervoet landt',
    tapping: (taps) => (taps === 1 ? '1 landing. Ga zo door.' : `${taps} landingen. Ga zo door.`),
    reading: (rate) => `Ongeveer ${rate} stappen per minuut. Het is hierboven ingevuld.`,
    uneven: (rate) => `Ongeveer ${rate} stappen per minuut, maar de landingen kwamen onregelmatig. Blijf drukken of begin opnieuw.`,
    again: 'Begin opnieuw',
    countHint: (seconds) => `Of tel hoe vaak je rechtervoet in ${seconds} seconden landt.`,
    count: (seconds) => `Start ${seconds} seconden`,
    counted: 'Hoe vaak landde hij?',
  },

  overfullWeek: (run, rest) => `Je loopt op ${run} dagen en neemt er ${rest} vrij: dat is meer dan een week heeft. Kijk een van de twee nog eens na.`,

  flagsTitle: 'Naar een van je antwoorden moet eerst iemand kijken',
  flagsText: 'Je kunt nu zien met wie je kunt praten. Of ga verder met de vragen: er gaat niets verloren, en in je resultaat staat het hoe dan ook bovenaan.',
  flagsGoOn: 'Volgende vraag',
} satisfies Messages['quiz'];
