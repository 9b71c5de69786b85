import type {Messages} from '../../messages/registry.js';
import {speech} from '../shared/speech.js';

/** How Dutch counts and lists. */
export const dutch = speech('nl');

export const common = {
  side: (side) => ({left: 'links', right: 'rechts', both: 'beide'})[side],
  sideLabel: (side) => (side === 'left' ? 'Links' : 'Rechts'),
  view: {front: 'Voorkant', back: 'Achterkant'},
  problem: (detail) => `Hier moet de website naar kijken: ${detail}`,
  close: 'Sluiten',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  list: dutch.and,
} satisfies Messages['common'];

/** Written as one with its noun: `linkerkant`. */
export const sided = {left: 'linker', right: 'rechter'} as const;
