import type {SelfTest} from '../../catalogue/self-tests.js';
import type {Messages} from '../../messages/registry.js';
import {counted} from './common.js';

const units: Readonly<Record<SelfTest['unit'], string>> = {reps: '回数', seconds: '秒', centimetres: 'センチメートル', points: '点'};
const counters: Readonly<Record<SelfTest['unit'], string>> = {...units, reps: '回'};

const duration = (seconds: number): string => (seconds >= 60 && seconds % 60 === 0 ? counted(seconds / 60, '分') : counted(seconds, '秒'));

export const selfTest = {
  offerTitle: 'テストしてみますか？',
  offerText: '4つの短いテストで、答えがより確かになります。飛ばした場合は、そのことも結果に書きます。',
  offerHint: '約15分かかりますが、ほとんどは左右の間の休憩です。先にウォームアップをして、痛むものは省いてください。',
  offerLabel: '行うテスト',
  needs: (equipment) => `必要なもの：${equipment}`,
  offerNext: (n) => (n ? `次へ：テスト${n}件` : '次へ'),
  offerSkip: 'テストを飛ばす',
  setUp: 'やり方',
  stop: 'やめるタイミング',
  score: '記録すること',
  reliability: 'このテストの確かさ',

  firstSide: '次はどちらの脚ですか？',
  firstSideHold: '次はどちら側ですか？',
  begin: '始める',
  cancel: 'キャンセル',
  finish: 'ストップ',
  again: 'もう一度行う',
  beginNow: '休憩を終えて始める',
  pause: '休憩を一時停止',
  goOn: '休憩を再開',
  tap: '1回数える',
  takeBack: '1回取り消す',
  up: '上げる',
  down: '下ろす',
  sound: '音',
  soundHint: 'カウントダウンと拍に合わせて音が鳴ります。',
  keys: 'スペースキーで大きなボタンを押せます。',
  getReady: '準備してください',
  rest: '休憩',
  isNext: (side) => `次は${side}`,
  holding: 'キープ',
  counting: '回数を数えてください',
  standing: '5回、立って座ってください',
  try: (at, of) => `${of}回中${at}回目`,
  countOf: (n) => counted(n, '回'),
  clock: (seconds, tenths) =>
    seconds >= 60 ? `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}` : tenths ? seconds.toFixed(1) : String(seconds),
  saidReady: (side) => `次は${side}です。準備ができたら始めてください。`,
  saidGo: 'スタート。',
  saidNoted: (side, score) => `${side}：${score}を記録しました。`,
  saidRest: (seconds, side) => `${duration(seconds)}休んで、次は${side}です。`,
  saidDone: '左右とも記録しました。下で修正できます。',

  seen: '何が見えましたか？',
  units,
  field: (side, unit) => `${side}、${unit}`,
  scores: 'スコア',
  edit: 'ここで入力や修正ができます。',
  half: '片側だけの場合、このテストは使いません。',
  another: '別の日にも行いました',
  anotherHint: 'その別の日のスコアです。2回とも同じ側が低ければ、答えがより確かになります。',
  anotherField: (side, unit) => `別の日：${side}、${unit}`,
  duration,
  amount: (n, unit) => counted(n, counters[unit]),
  short: (n, unit) => counted(n, unit === 'centimetres' ? 'cm' : counters[unit]),
} satisfies Messages['selfTest'];
