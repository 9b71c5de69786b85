import type {Messages} from '../../messages/registry.js';
import {speech} from '../shared/speech.js';

/** How German counts and lists. */
export const german = speech('de');

export const common = {
  side: (side) => ({left: 'links', right: 'rechts', both: 'beide'})[side],
  sideLabel: (side) => (side === 'left' ? 'Links' : 'Rechts'),
  view: {front: 'Vorn', back: 'Hinten'},
  problem: (detail) => `Darum muss sich die Website kümmern: ${detail}`,
  close: 'Schließen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  list: german.and,
} satisfies Messages['common'];

/** Before a noun in the feminine: `linke Seite`. */
export const sided = {left: 'linke', right: 'rechte'} as const;
