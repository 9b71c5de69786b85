import type {Messages} from '../../messages/registry.js';
import {speech} from '../shared/speech.js';

/** How Japanese counts and lists. */
export const japanese = speech('ja');

/** A number with its counter, such as 「3週」: Japanese puts no space between them and knows no plural. */
export const counted = (n: number, counter: string): string => `${japanese.number(n)}${counter}`;

export const common = {
  side: (side) => ({left: '左', right: '右', both: '両方'})[side],
  sideLabel: (side) => (side === 'left' ? '左' : '右'),
  view: {front: '前', back: '後ろ'},
  problem: (detail) => `サイト側での確認が必要です：${detail}`,
  close: '閉じる',
  undo: '元に戻す',
  redo: 'やり直す',
  list: japanese.and,
} satisfies Messages['common'];

/** Before a noun or a particle: 「左側」. */
export const sided = {left: '左側', right: '右側', both: '両側'} as const;
