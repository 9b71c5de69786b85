import {DAYS, EQUIPMENT, type Day, type Equipment} from '../catalogue/vocabulary.js';
import type {Answers} from './answers.js';
import {preferencesSchema, type Preferences} from './routine-schema.js';

/** Run days spread over the week, as nobody asked which: the first on Tuesday, the long run on Sunday. */
const SPREAD: Readonly<Record<number, readonly Day[]>> = {
  0: [],
  1: [7],
  2: [3, 7],
  3: [2, 4, 7],
  4: [2, 4, 6, 7],
  5: [1, 2, 4, 6, 7],
  6: [1, 2, 3, 4, 6, 7],
  7: DAYS,
};

/** What the visitor can spend and wants, as far as the answers say; the rest are the defaults. */
export function preferencesFrom(answers: Answers): Preferences {
  const equipment = (answers.equipment ?? []).filter((item): item is Equipment => (EQUIPMENT as readonly string[]).includes(item));
  const parsed = preferencesSchema.parse({equipment: [...equipment]});
  return {
    ...parsed,
    days: answers.days ?? parsed.days,
    minutes: answers.minutes ?? parsed.minutes,
    level: answers['strength-habit'] === 'regular' ? 'intermediate' : 'beginner',
    runDays: [...(SPREAD[answers['run-days'] ?? 0] ?? [])],
  };
}
