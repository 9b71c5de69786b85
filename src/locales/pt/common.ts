import type {Messages} from '../../messages/registry.js';
import {and} from './speech.js';

const sideWord = {left: 'esquerda', right: 'direita', both: 'ambas'} as const;

export const common = {
  side: (side) => sideWord[side],
  sideLabel: (side) => (side === 'left' ? 'Esquerda' : 'Direita'),
  view: {front: 'De frente', back: 'De costas'},
  problem: (detail) => `O site precisa rever algo aqui: ${detail}`,
  close: 'Fechar',
  undo: 'Desfazer',
  redo: 'Refazer',
  list: and,
} satisfies Messages['common'];
