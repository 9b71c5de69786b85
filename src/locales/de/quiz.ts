import type {Messages} from '../../messages/registry.js';
import {german} from './common.js';

const groups: {readonly [Group in Parameters<Messages['quiz']['group']>[0]]: string} = {
  safety: 'Deine Sicherheit',
  symptoms: 'Was du bemerkst',
  training: 'Dein Training',
  habits: 'Deine Gewohnheiten',
  profile: 'Dein Plan',
  'self-tests': 'Selbsttests',
};

export const quiz = {
  label: 'Quiz zu links und rechts',
  title: 'Wie gleich sind deine Beine?',
  lead: 'Keine zwei Beine sind gleich. Dieses Quiz sucht nach Unterschieden, an denen sich zu arbeiten lohnt, sagt, wie sicher es ist, und sagt auch, wenn es das nicht wissen kann.',
  parts: [
    {
      title: 'Was ein Ungleichgewicht ist',
      text: 'Eine Seite macht dieselbe Arbeit mit weniger Kraft, Beweglichkeit oder Kontrolle als die andere. Kleine Unterschiede sind auch bei gesunden Läuferinnen und Läufern normal, und welche Seite besser abschneidet, wechselt oft von Tag zu Tag. Deshalb zählt hier nur ein Unterschied, der größer ist.',
    },
    {
      title: 'Woran man es merkt',
      text: 'Eine Wade oder Hüfte wird zuerst müde. Auf einem Bein sinkt die Hüfte ab oder das Knie geht nach innen. Ein Fuß setzt härter auf, eine Seite fühlt sich fester an, ein Schuh nutzt sich schneller ab. Jedes davon kann andere Gründe haben, darum sucht das Quiz nach mehreren, die zusammenpassen.',
    },
    {
      title: 'Wozu es führen kann',
      text: 'Oft liest man, ein Ungleichgewicht führe zu Verletzungen. Die Studien sind sich nicht einig: Ein Unterschied zwischen den Beinen hat nicht verlässlich gezeigt, wer sich verletzt. Besser belegt sind eine frühere Verletzung und ein einzelner Lauf, der viel länger ist als gewohnt.',
    },
    {
      title: 'Wie man daran arbeitet',
      text: 'Krafttraining für beide Beine, das mit der niedrigeren Seite beginnt, Beweglichkeit, wo es sich fest anfühlt, immer nur eine kleine Änderung am Laufstil und Ruhetage. In Studien hat Training Abstände zwischen den Beinen verkleinert. Rechne eher mit Wochen als mit Tagen.',
    },
  ],
  start: 'Quiz starten',
  time: (questions, tests) =>
    `${questions === 1 ? '1 kurze Frage' : `${questions} kurze Fragen`}, etwa ${questions > 6 ? `${Math.ceil(questions / 6)} Minuten` : '1 Minute'}.${tests ? ' Danach Selbsttests, wenn du magst.' : ''} Überspring, was du nicht weißt.`,
  kept: {
    none: 'Das Quiz sendet und speichert von sich aus nichts.',
    session: 'Das Quiz sendet von sich aus nichts. Deine Antworten bleiben in diesem Tab, bis du ihn schließt.',
    local: 'Das Quiz sendet von sich aus nichts. Deine Antworten bleiben in diesem Browser, bis du neu anfängst.',
  },
  limits: 'Es dient der Information. Es ersetzt niemanden, der dich ansieht.',

  group: (group) => groups[group],
  progress: (at, of) => `${at} von ${of}`,
  progressLabel: 'Fortschritt',
  progressText: (group, at, of) => (at ? `${group}, ${at} von ${of}` : group),
  why: 'Warum wir fragen',
  back: 'Zurück',
  backToResult: 'Zurück zu deinem Ergebnis',
  next: 'Weiter',
  skip: 'Überspringen',
  seeResult: 'Ergebnis ansehen',
  seeUpdated: 'Neues Ergebnis ansehen',
  several: 'Wähle alles, was zutrifft.',
  oneEach: 'Wähle eine Seite, wo etwas zutrifft, und lass den Rest frei.',
  noneOfThese: 'Nichts davon',
  sideOf: (item, side) => `${item}: ${side}`,
  numberHint: (unit, min, max) => `${unit}, ${min} bis ${max}`,
  numberLabel: 'Deine Antwort',
  problem: (code, limit) =>
    code === 'too-low'
      ? `Das beginnt bei ${german.number(limit)}. Bitte prüf die Zahl.`
      : code === 'too-high'
        ? `Das geht bis ${german.number(limit)}. Bitte prüf die Zahl.`
        : code === 'not-whole'
          ? 'Bitte gib eine ganze Zahl ein.'
          : 'Bitte gib eine Zahl in Ziffern ein.',

  cadence: {
    title: 'Jetzt messen',
    tapHint: 'Lauf in lockerem Tempo oder trab auf der Stelle. Drück den Knopf jedes Mal, wenn dein rechter Fuß aufsetzt.',
    tap: 'Mein rechter Fuß setzt auf',
    tapping: (taps) => `${taps}-mal aufgesetzt. Weiter so.`,
    reading: (rate) => `Etwa ${rate} Schritte pro Minute. Der Wert steht oben.`,
    uneven: (rate) => `Etwa ${rate} Schritte pro Minute, aber ungleichmäßig. Drück weiter oder fang neu an.`,
    again: 'Neu anfangen',
    countHint: (seconds) => `Oder zähl, wie oft dein rechter Fuß in ${seconds} Sekunden aufsetzt.`,
    count: (seconds) => `${seconds} Sekunden starten`,
    counted: 'Wie oft hat er aufgesetzt?',
  },

  overfullWeek: (run, rest) => `Du läufst an ${run} Tagen und nimmst ${rest} frei: Das ist mehr, als eine Woche hat. Bitte prüf eine der beiden Angaben.`,

  flagsTitle: 'Eine deiner Antworten sollte sich zuerst jemand ansehen',
  flagsText: 'Du kannst jetzt sehen, mit wem du sprechen solltest. Oder du machst mit den Fragen weiter: Nichts geht verloren, und im Ergebnis steht es in jedem Fall an erster Stelle.',
  flagsGoOn: 'Nächste Frage',
} satisfies Messages['quiz'];
