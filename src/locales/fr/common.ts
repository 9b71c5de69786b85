import type {Messages} from '../../messages/registry.js';
import {and} from './speech.js';

const sideWord = {left: 'gauche', right: 'droite', both: 'les deux'} as const;

export const common = {
  side: (side) => sideWord[side],
  sideLabel: (side) => (side === 'left' ? 'Gauche' : 'Droite'),
  view: {front: 'De face', back: 'De dos'},
  problem: (detail) => `Le site doit revoir quelque chose ici\u202f: ${detail}`,
  close: 'Fermer',
  undo: 'Annuler',
  redo: 'Rétablir',
  list: and,
} satisfies Messages['common'];
