import type {Sides} from '../../catalogue/vocabulary.js';
import type {FindingKind} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {common, counted, japanese, sided} from './common.js';

const {and} = japanese;
const sessions = (n: number): string => `セッション${counted(n, '回')}`;
const exercises = (n: number): string => counted(n, '種目');

const work: Readonly<Record<FindingKind, string>> = {weakness: '鍛えます', control: '安定させます', tightness: 'ゆるめます'};
const of = (side: Sides, muscle: string): string => (side === 'both' ? muscle : `${common.side(side)}の${muscle}`);

/** What a rule of the plan says, by its code. */
const advice: Messages['routine']['advice']['texts'] = {
  'unknown-exercise': ({name}) => `「${name}」というエクササイズはカタログにありません。入れ替えるか、削除してください。`,
  'missing-equipment': ({name, things}) => `「${name}」に必要なもの：${and(things)}。`,
  'sore-area': ({name, things}) => `「${name}」は、痛むところに負荷をかけます：${and(things)}。`,
  'jumps-not-ready': ({name}) => `「${name}」はジャンプです。ジャンプは、痛みがなくなり、筋力の土台ができてからにします。`,
  'pain-stops': ({name}) => `痛みが休むよう知らせている間に、「${name}」は体に負荷をかけます。`,
  'above-level': ({name}) => `「${name}」は、選んだレベルより1つ上です。`,
  'favoured-side-second': ({name, side}) => `「${name}」は${common.side(side)}脚から始めてください。`,
  'extra-on-stronger': ({name}) => `「${name}」の追加セットが、必要性の低いほうの側にあります。`,
  'extra-without-turns': ({name}) => `「${name}」は両脚を同時に使うので、セットを追加しても片側を優先できません。`,
  'empty-session': () => 'このセッションは空です。エクササイズを追加するか、セッションを削除してください。',
  'no-warm-up': () => 'ウォームアップの種目から始めてください。',
  'jumps-late': () => 'ジャンプは、脚が疲れていない筋力トレーニングの前に行ってください。',
  'over-minutes': ({count, over}) => `約${count}分で、使える時間より${over}分長くなっています。`,
  'see-someone-first': () => 'トレーニングの前に専門家に見てもらってください。そうしたほうがよい回答が1つあります。',
  'hard-after-hard': () => 'きつい日が2日続いています。間に楽な日を入れてください。',
  'too-many-days': ({count, over}) => `${sessions(count)}で、選んだ回数より${over}回多くなっています。`,
};

export const routine = {
  form: {
    title: '1週間を組み立てる',
    intro: 'ランの予定に合わせた、いくつかの筋力セッションです。あとから何でも変更できます。',
    days: '週のセッション数',
    minutes: '1セッションの時間（分）',
    minutesOf: (n) => `${n}分`,
    level: 'これまでの筋力トレーニング',
    equipment: '持っているもの',
    equipmentHint: '何もなくても大丈夫です。床と壁があれば足ります。',
    runDays: '走る曜日',
    runDaysHint: 'セッションは、ランに合わせて配置されます。',
    weeks: 'プランの長さ（週）',
    weeksOf: (n) => counted(n, '週間'),
    build: '1週間を作る',
    rebuild: '作り直す',
    cancel: '今の週をそのまま残す',
    empty: '空の週から始める',
    painFirst: '回答によると、まず痛みが落ち着く必要があるので、今はトレーニングするものがありません。痛みが続くときは専門家に見てもらってください。よくなったら、クイズでその回答を変更してください。',
    nothingFits: 'この条件に合うものはカタログにありません。時間を増やすか、持っているものを選んでみてください。',
  },
  title: '1週間の予定',
  summary: (n, minutes, runs) => [sessions(n), `各${minutes}分まで`, ...(runs ? [`ラン${counted(runs, '回')}`] : [])].join('・'),
  favours: (side) => `${sided[side]}から始めます。回答がこちら側を指しているところは、1セット多く行います。`,
  about: (muscles) => `このプランで主に使うところ：${and(muscles)}。`,
  week: (n, total) => `${total}週中第${n}週`,
  weekKind: {build: '', deload: '楽な週', retest: '楽な週、そのあと両脚をもう一度テスト'},
  previousWeek: '前の週',
  nextWeek: '次の週',
  onwards: '以降の週も変更する',
  run: 'ラン',
  rest: '休み',
  session: (minutes, n) => `${minutes}分・${exercises(n)}`,
  minutes: (n) => `${n}分`,
  count: exercises,
  more: (n) => `ほか${n}種目`,
  empty: 'このセッションにはまだ何もありません。',
  noSession: 'この日にセッションはありません。',
  start: 'セッションを始める',
  sessionDay: 'トレーニングする日',
  removeSession: 'セッションを削除',
  addSession: 'セッションを追加',
  moveSession: (day) => `${day}のセッションを移動`,
  done: '完了',
  runs: {
    add: 'ランを追加',
    remove: 'ランを削除',
    move: (day) => `${day}のランを移動`,
    hint: '左右の矢印キーで、前日または翌日に移動できます。',
  },
  rule: {
    'two-hard': '1日にきついセッションが2つ',
    'hard-after-hard': 'きつい日が連続',
    'hard-on-run': 'ランの日にきついセッション',
    'before-long-run': 'ロングランの前日にきついセッション',
  },
  dayWith: (day, rule) => (rule ? `${day}：${rule}` : `${day}：問題なし`),
  nearest: (day) => (day ? `条件に合う、いちばん近い日は${day}です` : 'これより合う日はありません'),
  today: {
    title: 'この日だけ変更する',
    minutes: '使える時間（分）',
    missing: '今日はないもの',
    sore: '痛むところ',
    soreHint: 'そこに負荷をかけるエクササイズは今日は省きます。ジャンプも省きます。',
    quiet: 'ジャンプなし（下の階に人がいる）',
    submit: 'この日を組み直す',
    traded: '入れ替わったもの',
    same: 'この日はそのままで大丈夫です。',
  },
  plan: {
    title: 'プラン全体',
    week: (n) => `第${n}週`,
    volume: (n, minutes) => `${sessions(n)}、${minutes}分`,
    now: '今週',
    finish: '今週を終える',
    next: {
      'went-well': '今週は順調だったので、来週は予定どおり進み、目標を超えたところは少し増やします。',
      'hard-enough': '今週は十分きつかったので、来週も同じ内容です。',
      missed: '今週は半分に届かなかったので、来週も同じ内容です。',
      'pain-holds': '少し痛みがあったので、来週も同じ内容で、ジャンプはなしです。',
      'pain-stops': '痛みが強めだったので、来週は軽くし、ジャンプはなしです。痛みが続くときは専門家に見てもらってください。',
    },
  },
  sides: {
    title: '左右の移り変わり',
    what: '見る項目',
    pain: 'いちばん強い痛み',
    lastSet: (name, unit) => `${name}、最後のセットの${{reps: '回数', seconds: '秒数', contacts: '着地回数'}[unit]}`,
    session: 'セッション',
    at: (week, day) => `第${week}週、${day}`,
    note: '1回のセッションではあまりわかりません。何回か続けて同じ側かどうかを見てください。',
  },
  resume: {title: 'セッションの途中で止まっています', text: '止めたところから続けられます。', accept: '続ける', decline: 'やめておく'},
  tabs: {
    title: 'この週は別のタブでも変更されています',
    text: 'どちらも残っています。1つを選んでください。もう1つは「元に戻す」で戻せます。',
    mine: 'こちらを残す',
    theirs: 'もう一方を使う',
    taken: '別のタブの内容に切り替えました。',
  },
  moveHandle: (name) => `「${name}」を移動`,
  moveHint: '上下の矢印キーで順番を、左右の矢印キーで前日または翌日に移動できます。',
  change: (name) => `「${name}」を変更`,
  details: (name) => `「${name}」のやり方`,
  unknown: (id) => `不明なエクササイズ（${id}）`,
  up: '上へ',
  down: '下へ',
  toDay: '移動先',
  swap: '入れ替える',
  duplicate: '複製',
  remove: '削除',
  locked: 'コーチが決めたものなので、変更できません。',
  lockedShort: 'コーチ指定',
  sets: 'セット数',
  amount: {reps: '回数', seconds: '秒数', contacts: '着地回数'},
  restSeconds: '休憩（秒）',
  fewer: (what) => `減らす：${what}`,
  moreOf: (what) => `増やす：${what}`,
  sideLabel: '左右',
  sideOption: (side, first) => (side === 'both' ? `両方、${common.side(first ?? 'left')}から` : `${common.side(side)}のみ`),
  note: 'メモ',
  superset: '次の種目と交互に行う',
  unsuperset: '単独で行う',
  inTurns: '交互に',
  swapTitle: (name) => `「${name}」の代わり`,
  swapNone: '持っているもので同じ役割を果たす種目は、ほかにありません。',
  easier: 'やさしく',
  harder: 'きつく',
  equal: '同じ役割を果たす',
  add: 'エクササイズを追加',
  search: 'エクササイズを検索',
  wanted: (name) => `「${name}」は、週ができあがりしだい加わります。`,
  filters: {any: 'すべて', phase: '種類', muscle: '筋肉', equipment: '用具', level: 'レベル', nothing: '用具なし'},
  showMore: 'もっと見る',
  searchNone: '見つかりませんでした。別の言葉でお試しください。',
  found: exercises,
  because: (kind, side, muscle) => `${of(side, muscle)}を${work[kind]}`,
  why: 'これが入っている理由',
  undone: (what) => `元に戻しました：${what}`,
  redone: (what) => `やり直しました：${what}`,
  did: {
    built: '1週間の予定ができました。',
    replaced: '回答から新しい週を作りました。',
    loaded: 'プランを開きました。',
    move: (name, place, total) => `「${name}」は${total}種目中${place}番目になりました。`,
    toDay: (name, day) => `「${name}」を${day}に移動しました。`,
    remove: (name) => `「${name}」を削除しました。`,
    duplicate: (name) => `「${name}」がセッションに2つ入りました。`,
    swap: (from, to) => `「${from}」を「${to}」に入れ替えました。`,
    add: (name, day) => `「${name}」を${day}に追加しました。`,
    dose: (name, dose) => `${name}：${dose}。`,
    side: (name, dose) => `${name}：${dose}。`,
    note: (name) => `「${name}」のメモを変更しました。`,
    superset: (name, joined) => (joined ? `「${name}」は次の種目と交互に行います。` : `「${name}」は単独で行います。`),
    sessionDay: (day) => `セッションを${day}に移動しました。`,
    removeSession: 'セッションを削除しました。',
    addSession: (day) => `${day}にセッションを追加しました。`,
    runs: (runs, days) => `${runs.length ? `ランは${and(runs)}です。` : 'ランはありません。'}${days.length ? `セッションは${and(days)}に入ります。` : 'セッションは今の日のままです。'}`,
    today: (day) => `${day}を、この日だけ組み直しました。`,
  },
  advice: {
    title: '見ておきたいこと',
    none: '時間、用具、ウォームアップ、楽な日のルールはすべて守られています。',
    severity: {danger: '重要', warning: '変えたほうがよい', info: 'ヒント'},
    texts: advice,
    remedy: (edit, name, day) => {
      switch (edit.kind) {
        case 'swap':
          return `「${name}」に入れ替える`;
        case 'remove':
          return `「${name}」を削除`;
        case 'add':
          return `「${name}」を追加`;
        case 'dose':
          return `「${name}」のセットを減らす`;
        case 'side': {
          const first = edit.first ?? edit.extra;
          return first ? `${common.side(first)}から始める` : '追加セットをなくす';
        }
        case 'session-day':
          return `${day}に移動`;
        case 'remove-session':
          return 'セッションを削除';
        default:
          return '移動する';
      }
    },
  },
  offer: {
    title: '回答が変わりました',
    text: 'この週は自分で変更されているので、そのままにしてあります。',
    accept: '新しい週を作る',
    decline: '今の週を残す',
  },
  changePlan: '曜日、時間、用具を変更',
  save: '保存',
  saved: {
    kept: 'この端末に保存しました。',
    passed: 'このサイトに渡しました。手元に残すにはダウンロードしてください。',
    failed: 'このブラウザでは保存できません。残しておくにはダウンロードしてください。',
  },
  export: {
    title: '持ち出す',
    ics: 'カレンダーファイル',
    link: 'リンクをコピー',
    print: '印刷',
    json: 'あとで使うためにダウンロード（JSON）',
    csv: '表（CSV）',
    open: '保存したプランを開く',
    copied: 'リンクをコピーしました。',
    notCopied: 'このリンクをコピーしてください：',
    notOpened: (detail) => `このプランは開けませんでした。${detail} ここの内容は何も変わっていません。`,
    downloaded: (file) => `${file}をダウンロードしました。`,
  },
  calendar: {
    title: '筋力セッション',
    perSession: (minutes) => `約${counted(minutes, '分')}`,
    start: '開始日',
    time: '時刻',
    alarm: 'リマインダー',
    alarmOf: (minutes) => (minutes ? `${minutes}分前` : 'なし'),
    zone: (name) => `お使いのタイムゾーン（${name}）です。もう一度読み込むと、すでにある予定が更新されます。`,
    download: 'ダウンロード',
  },
  guided: {
    label: (day) => `${day}のセッション`,
  },
  log: {
    title: 'どうでしたか？',
    done: 'セッションをすべて行いました',
    effort: 'きつさ',
    effortEnds: ['とても楽', '限界まで'],
    pain: (side) => `${sided[side]}のいちばん強い痛み`,
    painEnds: ['なし', '最も強い'],
    save: '保存',
    skip: 'メモせずに閉じる',
    painNote: '10段階で5を超えるか、翌朝に悪くなっていたら、次回は軽くしてください。続くときは専門家に見てもらってください。',
    thanks: '記録しました。',
    managed: '最後のセットでできた量',
    managedOf: (name, side) => (side === 'both' ? name : `${name}、${common.side(side)}`),
    morning: (day) => `${day}の翌朝に悪くなっていた`,
  },
} satisfies Messages['routine'];
