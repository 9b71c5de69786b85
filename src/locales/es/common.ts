import type {Messages} from '../../messages/registry.js';
import {and} from './speech.js';

const sideWord = {left: 'izquierda', right: 'derecha', both: 'ambas'} as const;

export const common = {
  side: (side) => sideWord[side],
  sideLabel: (side) => (side === 'left' ? 'Izquierda' : 'Derecha'),
  view: {front: 'De frente', back: 'De espaldas'},
  problem: (detail) => `El sitio tiene que revisar algo aquí: ${detail}`,
  close: 'Cerrar',
  undo: 'Deshacer',
  redo: 'Rehacer',
  list: and,
} satisfies Messages['common'];
