import type {Muscle} from '../../catalogue/vocabulary.js';
import type {FindingKind, Urgency} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {common, counted, japanese, sided} from './common.js';

const {and} = japanese;

const anatomy: Readonly<Record<Muscle, string>> = {
  'gluteus-maximus': '大殿筋',
  'gluteus-medius': '中殿筋',
  'hip-flexors': '腸腰筋、大腿直筋',
  adductors: '内転筋群',
  quadriceps: '大腿四頭筋',
  hamstrings: 'ハムストリングス',
  gastrocnemius: '腓腹筋',
  soleus: 'ヒラメ筋',
  'tibialis-anterior': '前脛骨筋',
  foot: '足部の小さな筋肉',
  abdominals: '腹直筋',
  obliques: '腹斜筋',
  'back-extensors': '脊柱起立筋',
  shoulders: '三角筋',
  chest: '胸筋',
  'upper-back': '広背筋、僧帽筋、菱形筋',
  arms: '上腕二頭筋、上腕三頭筋、前腕の筋肉',
  neck: '首の筋肉',
};

const kinds: Readonly<Record<FindingKind, string>> = {weakness: '筋力または持久力', tightness: '可動域', control: 'コントロール'};
const severities = {1: 'わずかな', 2: 'はっきりした', 3: '目立つ'} as const;

const howSoon: Readonly<Record<Urgency, string>> = {now: '今すぐ', today: '今日', 'this-week': '今週', 'before-training': 'トレーニングの前に'};
const referTitle: Readonly<Record<Urgency, string>> = {
  now: '今すぐ助けを求めてください',
  today: '今日、見てもらってください',
  'this-week': '今週、見てもらってください',
  'before-training': 'トレーニングの前に相談してください',
};

const whom: Readonly<Record<string, string>> = {
  chest: '今起きている場合は、お住まいの地域の緊急通報番号に電話してください。おさまっている場合は、今日医師の診察を受け、それまではトレーニングをしないでください。',
  saddle: '病院の救急外来に行ってください。',
  clot: '医師または救急の診療所で診察を受けてください。息切れや胸の痛みもある場合は、お住まいの地域の緊急通報番号に電話してください。',
  nerve: '医師または救急の診療所で診察を受けてください。',
  unwell: 'かかりつけの医師の診察を受けてください。',
  bone: 'スポーツ医またはかかりつけの医師の診察を受けてください。それまでは、走らず、跳ばないでください。',
  'hip-bone': '医師の診察を受け、それまではその脚に体重をかけないでください。',
  injury: '医師または救急の診療所で診察を受け、それまではその脚に負荷をかけないでください。',
  energy: 'かかりつけの医師に相談してください。スポーツ医やスポーツ栄養士が力になれることもあります。',
  pregnancy: '助産師または医師に相談してください。妊娠中のトレーニングを計画できる人を紹介してくれることもよくあります。',
  postpartum: '助産師、医師、または骨盤底を専門とする理学療法士に相談してください。',
};

const tips: Readonly<Record<string, string>> = {
  professional: '休んで、理学療法士または医師に見てもらう',
  'ease-off': '今は負荷を減らす',
  strengthen: '両脚を鍛える。低いほうの側から',
  stretch: '硬く感じるところをストレッチする',
  'warm-up': '動きながらウォームアップする',
  form: 'フォームに取り組む。一度に1つだけ',
  cadence: '少し速い歩調を試す',
  'cross-train': 'ランを1回、別の運動に替える',
  gait: '走り方を見てもらう',
  shoes: '靴の状態に気を配る',
  rest: '休養日をとる',
  'build-up': 'ロングランはゆっくり延ばす',
  'repeat-test': '別の日にテストをもう一度行う',
};

const causes: Readonly<Record<string, string>> = {
  hips: '股関節まわり',
  calves: 'ふくらはぎ',
  stretching: 'ストレッチが少ない',
  form: 'ランニングフォーム',
  shoes: 'すり減った靴',
  fatigue: '早く疲れる筋肉',
  posture: 'ラン後半の姿勢',
  rest: '休養日が少ない',
  'long-run': 'いつもよりずっと長いラン',
  'previous-injury': '以前のけが',
  'no-strength': '筋力トレーニングが少ない',
};

type Weight = Parameters<Messages['result']['howSure']>[0];
const pieces = (n: number): string => counted(n, n < 10 ? 'つ' : '個');
const weigh = ({signs, tests}: Weight): string => [signs ? `サイン${pieces(signs)}` : '', tests ? `テスト${counted(tests, '件')}` : ''].filter(Boolean).join('と');

export const result = {
  cadencePlan: {
    target: ({own, from, to}) => `楽なペースでの歩調は毎分${own}歩です。これより5〜10%多いと、同じスピードで${from}〜${to}歩になります。`,
    phaseIn: ({from, minutesByWeek}) =>
      `${from}歩から、楽なランの一部だけで始めてください。${minutesByWeek.map((minutes, week) => `第${week + 1}週は${minutes}分`).join('、')}です。はじめはきつく感じるかもしれません。ふくらはぎやアキレス腱に違和感が出たら、前の段階に戻してください。どのくらいの速さで進めるとよいかは研究されていないため、これは慎重に選んだ進め方です。`,
    metronome: (rate) => `メトロノーム、毎分${rate}回`,
  },
  testName: (name) => name,
  title: '結果',
  oneSide: (side, places) => `回答は${sided[side]}を指しています：${and(places)}。`,
  mostly: (side, places) => `回答は主に${sided[side]}を指しています：${and(places)}。`,
  twoSides: (left, right) => `回答は左右それぞれを指しています。左：${and(left)}。右：${and(right)}。`,
  bothSides: (places) => `回答は両側を同じように指しています：${and(places)}。`,
  more: (n) => `ほか${counted(n, 'か所')}`,
  tested: (side, less, longer) =>
    less.length && longer.length
      ? `${sided[side]}は、${and(less)}のスコアが低く、${and(longer)}に時間がかかりました。`
      : less.length
        ? `${sided[side]}は、${and(less)}のスコアが低めでした。`
        : `${sided[side]}は、${and(longer)}に時間がかかりました。`,
  testedWhere: (weight, places) => `${weigh(weight)}がこちら側を指しています：${and(places)}。`,
  otherSide: (side, places) => `${sided[side]}：${and(places)}。`,
  moreTests: (n) => `ほか${n}件のテスト`,
  howSure: (weight) => {
    const first = `${weigh(weight)}がそこを指しています。`;
    if (weight.tests) return first;
    return `${first}${weight.done ? 'セルフテストは、その側を示していません。' : 'テストはまだ行われていません。'}`;
  },
  summarySpoken: '結果が出ました。',
  updatedSpoken: '結果を更新しました。',
  routineFollows: 'このページのプランは、この結果に合わせています。',

  findings: '目につくところ',
  findingName: (side, muscle) => (side === 'both' ? `両側：${muscle}` : `${common.side(side)}の${muscle}`),
  anatomy: (muscle) => anatomy[muscle],
  findingText: (severity, kind, side) => (side === 'both' ? `両側に${severities[severity]}サイン：${kinds[kind]}` : `${severities[severity]}差：${kinds[kind]}`),
  confidence: (confidence, weight) => {
    const what = weight.signs + weight.tests === 1 ? `${weigh(weight)}のみ` : `${weigh(weight)}が一致`;
    const sure = confidence < 0.4 ? 'ヒントと考えてください' : confidence < 0.6 ? 'ある程度確かです' : confidence < 0.8 ? '比較的確かです' : 'かなり確かです';
    return `${what}：${sure}。`;
  },

  tests: 'セルフテスト',
  testsHint: '両端の色の薄い部分は、テスト自体の誤差です。重なっているときは、左右の差が小さく、どちらとも言えません。',
  norm: (score, {from, to}) => (to - from > 50 ? `比較のために：大規模な研究では、成人の半数が${score}以上でした。` : `比較のために：${from}〜${to}歳の人は約${score}です。`),
  verdict: (verdict, lower, test) => {
    const found = lower && `このテストでは${sided[lower]}${test.better === 'lower' ? 'のほうが時間がかかりました' : 'のスコアが低めでした'}`;
    if (verdict === 'clear') return `${found}。2日とも、テスト自体の誤差を超える差です。`;
    if (verdict === 'possible') return `${found}。テスト自体の誤差を超える差です。より確かにするには、別の日にもう一度行ってください。`;
    if (verdict === 'too-close') return 'どちらとも言えません。差はテスト自体の誤差の範囲内です。';
    return test.floor ? 'これらのスコアは比べられません。' : 'このテストだけでは、どちら側かは決まりません。';
  },
  gap: (floor) => `${floor}以上の差があるときだけ数えます。`,
  barText: (name, left, right, gap) => `${name}。左：${left}。右：${right}。${gap}`,

  todo: '今週すること',
  tip: (id) => tips[id] ?? '',
  causes: '関係しているかもしれないこと',
  causesHint: 'どれも、差の理由だと証明されたものではありません。',
  cause: (id) => causes[id] ?? '',
  retest: '次に確認する時期',
  retestIn: (weeks) => `${weeks}週間後に、よく休んだ状態で、同じ順番でセルフテストをもう一度行ってください。`,
  retestFrom: 'ここからは、変化がテスト自体の誤差より大きくなります：',
  retestChange: (name, change) => `${name}：${change}`,
  firstTest: '比べるものができるように、まずセルフテストを行ってください。',
  couldTest: 'またはテストしてみてください：自宅でできる短いセルフテストです。',
  takeTests: 'セルフテストを行う',

  because: 'こう言える理由',
  youSaid: '回答の内容',
  sources: '出典',
  doi: 'DOI',
  source: (authors, year) => [authors, year && `(${year})`].filter(Boolean).join(' '),
  strength: {strong: 'よく裏づけられている', moderate: '裏づけがある', weak: '裏づけが弱い', expert: '専門家の意見', unsupported: '裏づけがない'},
  limits: 'クイズでわかること、わからないこと',
  limitsText: [
    'クイズが知っているのは、回答してもらったことだけです。見ることも触れることもできません。また、自宅でできるテストで1つの筋肉だけを調べられるものはありません。',
    '左右差はけがではなく、けがにつながると示されてもいません。取り組むことは理にかなった選択ですが、必須ではありません。',
    'これらのルールは、まだ医療の専門家の確認を受けていません。痛みがある、悪くなる、心配なことがあるときは、理学療法士または医師に見てもらってください。',
  ],

  answers: '回答',
  change: '変更',
  answer: '回答する',
  changeLabel: (question) => `変更：${question}`,
  answerLabel: (question) => `回答する：${question}`,
  notAnswered: '未回答',
  sided: (side, item) => `${item}（${side === 'both' ? '両側' : common.side(side)}）`,
  nothing: 'どれも当てはまらない',
  pair: (left, right) => `左${left}、右${right}`,
  startOver: '最初からやり直す',
  startOverAsk: 'すべての回答が消えます。',
  startOverYes: '今すぐやり直す',
  startOverNo: '回答を残す',

  openSafety: '安全についての質問がいくつか飛ばされています。トレーニングの前に答えてください。',
  openSafetyButton: '安全についての質問に答える',

  balancedTitle: '片側だけ目につくところはありません',
  balancedText: (tested) =>
    tested ? '気づいたこともテストしたことも、日によって変わるふつうの範囲内です。' : '左右の差には気づいていません。セルフテストはまだ行われていないので、最初の目安と考えてください。',
  balancedTodo: '両脚の筋力を保ちましょう：週に2回の短いセッションを、左右同じように。',
  insufficientTitle: 'まだ判断するだけの情報がありません',
  insufficientText: '推測はせず、判断を保留します。次のどれかがあると、いちばん役に立ちます：',

  referTitle: (urgency) => referTitle[urgency],
  referKind: 'これは、何か大きな問題があるという意味ではありません。脚に負荷をかける前に、誰かに見てもらったほうがよいという意味です。',
  referNow: '待たずに行動してください。見てもらうまでは、トレーニングをしないでください。',
  howSoon: (urgency) => howSoon[urgency],
  whom: (flag) => whom[flag] ?? '医師の診察を受けてください。',
  referUntil: 'それまでは、ランニング、ジャンプ、脚のエクササイズを控えてください。そのため、今日はここにプランがありません。',
  referAfter: '見てもらって問題がなければ、ここに戻って回答を変更してください。',
} satisfies Messages['result'];
