import type {FieldName} from '../../lead/fields.js';
import type {Messages} from '../../messages/registry.js';
import {momentOf} from '../shared/reply-time.js';
import {german} from './common.js';

const {count, number} = german;
const weeks = {one: 'Woche', other: 'Wochen'};
const sessions = {one: 'Einheit', other: 'Einheiten'};
const hours = (n: number): string => (n > 48 && n % 24 === 0 ? `${n / 24} Tagen` : n === 1 ? 'einer Stunde' : `${n} Stunden`);

const shared = {result: 'mein Quiz-Ergebnis', plan: 'meinen Trainingsplan', both: 'mein Quiz-Ergebnis und meinen Trainingsplan'} as const;

const labels: Readonly<Record<FieldName, string>> = {
  name: 'Dein Name',
  email: 'E-Mail',
  phone: 'Telefon',
  goal: 'Wobei wünschst du dir Hilfe?',
  message: 'Was sollten wir sonst wissen?',
};
const stillHere = 'Alles, was du eingegeben hast, ist noch da.';

export const coaching = {
  heading: 'Frag einen Coach',
  promise: (n) => `Wir antworten innerhalb von ${hours(n)}.`,
  label: (field) => labels[field],
  optional: '(freiwillig)',
  thisSite: 'diese Website',
  typo: (email) => `Meinst du ${email}?`,
  typoTaken: (email) => `Geändert in ${email}.`,

  problem: (_field, problem, limit): string => {
    switch (problem) {
      case 'missing':
        return 'Gib deine E-Mail-Adresse ein, damit wir antworten können.';
      case 'email':
        return 'Das sieht nicht wie eine E-Mail-Adresse aus. Sie braucht die Form name@example.com.';
      case 'phone':
        return 'Das sieht nicht wie eine Telefonnummer aus. Nimm Ziffern, mit einem + vor der Landesvorwahl.';
      case 'too-long':
        return `Das ist zu lang für uns. ${number(limit)} Zeichen passen.`;
    }
  },
  consentMissing: 'Setz hier ein Häkchen, wenn du einverstanden bist. Ohne das dürfen wir dich nicht kontaktieren.',
  problems: (n) => (n === 1 ? 'Eine Sache braucht noch einen Blick.' : `${n} Dinge brauchen noch einen Blick.`),

  consent: (controller) => `Ich bin einverstanden, dass ${controller} meine Angaben hier verwendet, um mich wegen Coaching zu kontaktieren. Ich kann das jederzeit widerrufen.`,
  share: (controller, what) => `Auch ${shared[what]} senden. ${controller} darf diese Angaben zu meiner Gesundheit verwenden, um die Antwort vorzubereiten.`,
  shareWhy: 'Nur wenn du möchtest. Wo es wehtut und wie deine Beine im Vergleich sind, sind Angaben zu deiner Gesundheit, die das Gesetz besonders schützt. Sie bleiben auf dieser Seite, wenn du hier kein Häkchen setzt.',
  policy: (controller) => `Wie ${controller} mit deinen Daten umgeht`,
  newTab: '(öffnet in einem neuen Tab)',

  review: 'Sieh genau, was gesendet wird',
  reviewJson: 'Dasselbe, wie es übertragen wird, als JSON',
  sent: {
    name: 'Name',
    email: 'E-Mail',
    phone: 'Telefon',
    goal: 'Ziel',
    message: 'Nachricht',
    consent: 'Du stimmst zu',
    to: 'Geht an',
    page: 'Von der Seite',
    form: 'Formular',
    language: 'Sprache',
    partner: 'Partner',
    campaign: 'Kampagne',
    result: 'Quiz-Ergebnis',
    plan: 'Trainingsplan',
    check: 'Prüfung auf Mensch',
  },
  sentResult: (findings) => (findings === 0 ? 'Dein Ergebnis, ohne Auffälligkeiten' : findings === 1 ? 'Dein Ergebnis, mit einer Auffälligkeit' : `Dein Ergebnis, mit ${findings} Auffälligkeiten`),
  sentPlan: (w, s) => `${w === 1 ? 'Eine Woche' : count(w, weeks)} mit insgesamt ${s === 1 ? 'einer Einheit' : count(s, sessions)}`,
  sentCheck: 'Du hast bestätigt, dass du ein Mensch bist',

  send: 'Anfrage senden',
  sending: 'Wird gesendet …',
  stillSending: 'Das dauert länger als sonst. Bitte lass diese Seite offen.',
  again: 'Noch einmal versuchen',

  challenge: {
    title: 'Noch eine letzte Prüfung',
    text: {
      honeypot: `Ein Feld, das Menschen nicht sehen können, wurde ausgefüllt, vielleicht von deinem Browser. Bitte bestätige, dass du ein Mensch bist. ${stillHere}`,
      'too-fast': `Das ging sehr schnell. Bitte bestätige, dass du ein Mensch bist. ${stillHere}`,
      'no-interaction': `Wir konnten nicht erkennen, ob ein Mensch das ausgefüllt hat. Bitte bestätige, dass du einer bist. ${stillHere}`,
    },
    confirm: 'Ich bin ein Mensch, senden',
    once: 'Bitte drück den Knopf noch einmal selbst.',
  },

  accepted: {
    title: (firstName) => (firstName ? `Danke, ${firstName}` : 'Danke'),
    text: (controller) => `Deine Anfrage ist bei ${controller} angekommen.`,
    replyBy: (at, now, region) => {
      const {days, time, date} = momentOf(at, now, region, 'de');
      return `${(days < 2 && ['heute', 'morgen'][days]) || `${date},`} um ${time}\u00a0Uhr`;
    },
    replyBefore: 'Du bekommst eine Antwort bis',
    replyAfter: (email) => `deiner Ortszeit, an ${email}.`,
    next: 'Wenn du sie nicht siehst, schau in deinen Spam-Ordner.',
  },

  queued: {
    title: 'Noch nicht gesendet',
    text: (controller) => `Wir konnten ${controller} gerade nicht erreichen. Wir versuchen es 7 Tage lang von selbst weiter.`,
    kept: {
      local: 'Du kannst diese Seite schließen. Deine Anfrage wartet in diesem Browser und geht hinaus, wenn du auf diese Website zurückkommst.',
      session: 'Lass diesen Tab offen. Du darfst ihn neu laden; wenn du ihn schließt, ist deine Anfrage verloren.',
      none: 'Bitte lass diese Seite offen. Dieser Browser behält deine Anfrage nicht, wenn die Seite geschlossen ist.',
    },
    hurry: 'Jetzt versuchen',
    withdraw: 'Zurücknehmen',
    taking: 'Wird zurückgenommen …',
    contact: 'Oder erreich uns direkt:',
  },

  failed: {
    title: 'Das hat nicht geklappt',
    refused: (controller) => `${controller} konnte deine Anfrage nicht annehmen. ${stillHere}`,
    expired: `Deine Anfrage hat 7 Tage gewartet und kam nie durch, deshalb wurde sie nicht gesendet. ${stillHere}`,
    withdrawn: 'Deine Anfrage wurde zurückgenommen und nicht gesendet.',
    erased: 'Deine Anfrage wartet nicht mehr in diesem Browser. Wenn niemand antwortet, sende sie noch einmal.',
  },

  preview: 'Vorschau: Nichts wird gesendet oder gespeichert.',
} satisfies Messages['coaching'];
