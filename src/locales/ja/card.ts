import type {Messages} from '../../messages/registry.js';
import {common, counted, japanese, sided} from './common.js';

const {or, and} = japanese;
const seconds = (n: number): string => (n >= 60 && n % 60 === 0 ? counted(n / 60, '分') : counted(n, '秒'));

export const card = {
  /** Such as 「片脚10回ずつ×2セット、左から、左はもう1セット」. */
  dose({sets, amount: n, unit, limb, side, first, extra}) {
    const amount = unit === 'seconds' ? seconds(n) : unit === 'contacts' ? `着地${n}回` : `${n}回`;
    const turns = limb && side === 'both' ? `${limb === 'leg' ? '片脚' : '左右'}${amount}ずつ` : amount;
    const parts = [`${turns}×${sets}セット`];
    if (limb && side !== 'both') parts.push(`${limb === 'leg' ? `${common.side(side)}脚` : sided[side]}のみ`);
    if (limb && side === 'both' && first) parts.push(`${common.side(first)}から`);
    if (limb && extra) parts.push(`${common.side(extra)}はもう1セット`);
    return parts.join('、');
  },
  start: (text) => text,
  easier: (name) => `やさしく：${name}`,
  harder: (name) => `きつく：${name}`,
  add: 'プランに追加',
  added: (name) => `${name}：プランに送りました。`,
  play: 'スタート',
  howTo: 'やり方',
  steps: '手順',
  muscles: '働く筋肉',
  mistakes: '気をつけること',
  cautions: '省いたほうがよいとき',
  caution: (areas) => `${or(areas)}が痛む間は、省いてください。`,
  helps: (muscles) => `ほかに：${and(muscles)}。`,
  needs: (things) => `必要なもの：${and(things)}。`,
  alsoKnownAs: (names) => `別名：${or(names)}。`,
  sources: '出典',
  workingSide: (side) => `${sided[side]}を使います`,
  swapped: (name) => `「${name}」を表示しています。`,
  media: (name) => `「${name}」の様子`,
  figure: (name, side) => `「${name}」の動く図${side === 'both' ? '' : `、${sided[side]}を使用`}`,
  unknown: (id, near) => `「${id}」というエクササイズはありません。${near.length ? `${or(near)}のことですか？` : 'exercise-id属性を確認してください。'}`,
  nothing: '表示するエクササイズはまだありません。',
} satisfies Messages['card'];

export const player = {
  label: 'エクササイズプレーヤー',
  sideOf: (side) => (side === 'both' ? '' : sided[side]),
  set: (set, sets) => `${sets}セット中${set}セット目`,
  readyOn: (side) => (side === 'both' ? '準備してください' : `準備してください、${sided[side]}`),
  rest: '休憩',
  switch: (side) => (side === 'both' ? '準備してください' : `${sided[side]}に替えてください`),
  rep: (rep, reps) => `${reps}回中${rep}回目`,
  hold: 'キープ',
  next: (name) => `次：${name}`,
  left: (ms) => {
    const s = Math.ceil(ms / 1000);
    return `残り${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
  },
  said: {
    ready: (name, side) => `準備してください：${name}${side === 'both' ? '' : `、${sided[side]}`}。`,
    work: (what, side) => (side === 'both' ? `スタート：${what}。` : `スタート、${sided[side]}：${what}。`),
    rest: (secondsLeft) => `休憩、${secondsLeft}秒。`,
    switch: (side) => (side === 'both' ? '反対側に替えてください。' : `${sided[side]}に替えてください。`),
    paused: '一時停止しました。',
    done: '終わりです。お疲れさまでした。',
  },
  reps: (n) => counted(n, '回'),
  seconds: (n) => counted(n, '秒'),
  pause: '一時停止',
  resume: '再開',
  skip: '飛ばす',
  setDone: 'セット完了',
  back: '戻る',
  stop: '終了',
  sound: '音',
  voice: '音声',
  progress: (at, of) => `${of}ステップ中${at}番目`,
} satisfies Messages['player'];
