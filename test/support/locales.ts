// Every language but English: a line that loads it, and a line of the words that it has in common with English.
import '../../src/locales/ar.js';
import '../../src/locales/de.js';
import '../../src/locales/es.js';
import '../../src/locales/fr.js';
import '../../src/locales/ja.js';
import '../../src/locales/nl.js';
import '../../src/locales/pt.js';

/** Language → what it says as English does, word for word. */
export const LOCALES: Readonly<Record<string, readonly string[]>> = {
  ar: [],
  de: ['DOI', 'Name', 'Partner'],
  es: ['DOI'],
  fr: ['Muscle', 'points', 'quadriceps', 'obliques', 'Sources', 'DOI', 'Pause', 'Coach', 'Important', 'Message', 'Squat', 'minutes'],
  ja: ['DOI'],
  nl: ['1 week', ...[1, 2, 3, 5, 11, 37, 100].map((n) => `Week ${n}`), 'Week 2, ◆one', 'DOI', 'Partner', 'Plank', 'Tip', 'dumbbells'],
  pt: ['DOI'],
};
