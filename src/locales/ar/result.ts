import type {Muscle} from '../../catalogue/vocabulary.js';
import type {FindingKind, Urgency} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {arabic, bent, common, count, nouns, sided} from './common.js';

const {and, number} = arabic;

const anatomy: Readonly<Record<Muscle, string>> = {
  'gluteus-maximus': 'العضلة الألوية الكبرى',
  'gluteus-medius': 'العضلة الألوية الوسطى',
  'hip-flexors': 'العضلة الحرقفية القطنية والعضلة المستقيمة الفخذية',
  adductors: 'العضلات المقرِّبة',
  quadriceps: 'العضلة رباعية الرؤوس الفخذية',
  hamstrings: 'عضلات أوتار المأبض',
  gastrocnemius: 'عضلة الساق التوأمية',
  soleus: 'العضلة النعلية',
  'tibialis-anterior': 'العضلة الظنبوبية الأمامية',
  foot: 'عضلات القدم الصغيرة',
  abdominals: 'العضلة المستقيمة البطنية',
  obliques: 'عضلات البطن المائلة',
  'back-extensors': 'العضلة الناصبة للفقار',
  shoulders: 'العضلتان الداليتان',
  chest: 'عضلات الصدر',
  'upper-back': 'العضلة الظهرية العريضة وشبه المنحرفة والمعينية',
  arms: 'العضلة ذات الرأسين وثلاثية الرؤوس والساعدان',
  neck: 'عضلات الرقبة',
};

const kinds: Readonly<Record<FindingKind, string>> = {weakness: 'القوة أو التحمل', tightness: 'مدى الحركة', control: 'التحكم'};
const differences = {1: 'فرق طفيف', 2: 'فرق واضح', 3: 'فرق بارز'} as const;
const severities = {1: 'علامات طفيفة', 2: 'علامات واضحة', 3: 'علامات بارزة'} as const;

const howSoon: Readonly<Record<Urgency, string>> = {now: 'الآن', today: 'اليوم', 'this-week': 'هذا الأسبوع', 'before-training': 'قبل أن تتدرب'};
const referTitle: Readonly<Record<Urgency, string>> = {
  now: 'يُرجى طلب المساعدة الآن',
  today: 'يُرجى عرض الأمر على مختص اليوم',
  'this-week': 'يُرجى عرض الأمر على مختص هذا الأسبوع',
  'before-training': 'يُرجى التحدث مع مختص قبل أن تتدرب',
};

const whom: Readonly<Record<string, string>> = {
  chest: 'إن كان يحدث الآن فاتصل برقم الطوارئ في بلدك. وإن كان قد زال فراجع طبيبًا اليوم ولا تتدرب حتى ذلك الحين.',
  saddle: 'اذهب إلى قسم الطوارئ في مستشفى.',
  clot: 'راجع طبيبًا أو عيادة للحالات العاجلة. وإن كنت تعاني ضيقًا في النفس أو ألمًا في الصدر أيضًا فاتصل برقم الطوارئ في بلدك.',
  nerve: 'راجع طبيبًا أو عيادة للحالات العاجلة.',
  unwell: 'راجع طبيبك.',
  bone: 'راجع طبيبًا رياضيًا أو طبيبك. وحتى ذلك الحين: لا جري ولا قفز.',
  'hip-bone': 'راجع طبيبًا، ولا تحمّل تلك الساق وزنًا حتى ذلك الحين.',
  injury: 'راجع طبيبًا أو عيادة للحالات العاجلة، ولا تحمّل تلك الساق حتى ذلك الحين.',
  energy: 'تحدث مع طبيبك. ويمكن أن يساعدك أيضًا طبيب رياضي أو اختصاصي تغذية رياضية.',
  pregnancy: 'تحدثي مع قابلتك أو طبيبك. كثير منهم يعرف من يخطط التدريب أثناء الحمل.',
  postpartum: 'تحدثي مع قابلتك أو طبيبك أو اختصاصي علاج طبيعي لصحة الحوض.',
};

const tips: Readonly<Record<string, string>> = {
  professional: 'توقف مؤقتًا، وراجع اختصاصي علاج طبيعي أو طبيبًا',
  'ease-off': 'خفف في الوقت الحالي',
  strengthen: 'قوِّ الساقين معًا، والجانب الأدنى نتيجة أولًا',
  stretch: 'أطِل ما تشعر بشد فيه',
  'warm-up': 'قم بالإحماء وأنت تتحرك',
  form: 'اعمل على أسلوب جريك، أمرًا واحدًا كل مرة',
  cadence: 'جرّب خطوات أسرع قليلًا',
  'cross-train': 'استبدل بإحدى حصص الجري نشاطًا آخر',
  gait: 'اطلب من مختص أن ينظر في أسلوب جريك',
  shoes: 'اعتنِ بحذائك',
  rest: 'خذ أيام راحتك',
  'build-up': 'أطِل حصة جريك الطويلة ببطء',
  'repeat-test': 'أعد الاختبار في يوم آخر',
};

const causes: Readonly<Record<string, string>> = {
  hips: 'الوركان',
  calves: 'ربلتا الساقين',
  stretching: 'قلة الإطالة',
  form: 'أسلوب الجري',
  shoes: 'حذاء بالٍ',
  fatigue: 'عضلات تتعب مبكرًا',
  posture: 'وضعية الجسم في أواخر الجري',
  rest: 'قلة أيام الراحة',
  'long-run': 'حصة جري أطول بكثير',
  'previous-injury': 'إصابة سابقة',
  'no-strength': 'قلة تدريب القوة',
};

type Weight = Parameters<Messages['result']['howSure']>[0];
const weigh = ({signs, tests}: Weight): string => [signs && count(signs, nouns.signs), tests && count(tests, nouns.tests)].filter(Boolean).join(' و');
/** The verb comes first and follows the gender of what is named next. */
const point = (weight: Weight, where: string): string => `${weight.signs ? 'تشير' : 'يشير'} إلى ${where} ${weigh(weight)}`;

export const result = {
  cadencePlan: {
    target: ({own, from, to}) => `تخطو ${number(own)} خطوة في الدقيقة بوتيرة مريحة. زيادة خمسة إلى عشرة في المئة تعني من ${number(from)} إلى ${number(to)}، بالسرعة نفسها.`,
    phaseIn: ({from, minutesByWeek}) =>
      `ابدأ بـ ${number(from)}، ولجزء فقط من حصة جري مريحة: ${minutesByWeek.map((minutes, week) => `${count(minutes, nouns.minutes)} في الأسبوع ${number(week + 1)}`).join('، ')}. قد يبدو الأمر أصعب في البداية. عُد إلى ما كنت عليه إن اشتكت ربلة ساقك أو وتر أخيل. لم يُدرس بعد مقدار السرعة المناسب في ذلك، فهذا اختيار حذِر.`,
    metronome: (rate) => `بندول الإيقاع، ${number(rate)} في الدقيقة`,
  },
  testName: (name) => name,
  title: 'نتيجتك',
  oneSide: (side, places) => `تشير إجاباتك إلى الجانب ${sided[side]}: ${and(places)}.`,
  mostly: (side, places) => `تشير إجاباتك في معظمها إلى الجانب ${sided[side]}: ${and(places)}.`,
  twoSides: (left, right) => `تشير إجاباتك إلى الجانبين – اليسار: ${and(left)}؛ اليمين: ${and(right)}.`,
  bothSides: (places) => `تشير إجاباتك إلى الجانبين بالتساوي: ${and(places)}.`,
  more: (n) => count(n, {one: 'موضع آخر', two: 'موضعان آخران', few: 'مواضع أخرى', many: 'موضعًا آخر', other: 'موضع آخر'}),
  // The names of the tests stand apart, so that nothing has to bend them.
  tested: (side, less, longer) =>
    `جانبك ${sided[side]} ${[less.length && `سجّل نتيجة أدنى (${and(less)})`, longer.length && `استغرق وقتًا أطول (${and(longer)})`].filter(Boolean).join(' و')}.`,
  testedWhere: (weight, places) => `${point(weight, 'هذا الجانب')}: ${and(places)}.`,
  otherSide: (side, places) => `على ${common.side(side)}: ${and(places)}.`,
  moreTests: (n) => count(n, {one: 'اختبار آخر', two: 'اختباران آخران', few: 'اختبارات أخرى', many: 'اختبارًا آخر', other: 'اختبار آخر'}),
  howSure: (weight) => {
    const first = point(weight, 'ذلك');
    if (weight.tests) return `${first}.`;
    return weight.done ? `${first}؛ والاختبارات الذاتية لا تسمّي ذلك الجانب.` : `${first}؛ ولم يُجرَ أي اختبار بعد.`;
  },
  summarySpoken: 'نتيجتك جاهزة.',
  updatedSpoken: 'نتيجتك محدّثة.',
  routineFollows: 'البرنامج في هذه الصفحة يتبع هذه النتيجة.',

  findings: 'ما يبرز',
  findingName: (side, muscle) => (side === 'both' ? `الجانبان: ${muscle}` : `${common.sideLabel(side)}: ${muscle}`),
  anatomy: (muscle) => anatomy[muscle],
  findingText: (severity, kind, side) => (side === 'both' ? `${severities[severity]} في الجانبين تخص ${kinds[kind]}` : `${differences[severity]} في ${kinds[kind]}`),
  confidence: (confidence, weight) => {
    const agree = weight.signs + weight.tests === 1 ? `${weigh(weight)} فقط` : `${weigh(weight)}، متفقة`;
    const sure = confidence < 0.4 ? 'اعتبرها تلميحًا' : confidence < 0.6 ? 'ثقة متواضعة' : confidence < 0.8 ? 'ثقة لا بأس بها' : 'ثقة جيدة';
    return `${agree}: ${sure}.`;
  },

  tests: 'اختباراتك الذاتية',
  testsHint: 'الأطراف المظللة هي خطأ القياس في الاختبار نفسه. وحيث تتداخل يكون الجانبان متقاربين فلا يُحكم بينهما.',
  norm: (score, {from, to}) =>
    to - from > 50 ? `للمقارنة: بلغ نصف البالغين في دراسة كبيرة ${score} أو أكثر.` : `للمقارنة: يبلغ من أعمارهم بين ${number(from)} و${number(to)} نحو ${score}.`,
  verdict: (verdict, lower, test) => {
    const found = lower && `${common.sideLabel(lower)}: ${test.better === 'lower' ? 'وقت أطول' : 'نتيجة أدنى'} في هذا الاختبار`;
    if (verdict === 'clear') return `${found} في يومين، بفارق أكبر من خطأ القياس.`;
    if (verdict === 'possible') return `${found}، بفارق أكبر من خطأ القياس. أعده في يوم آخر لتكون أكثر ثقة.`;
    if (verdict === 'too-close') return 'متقاربان فلا يُحكم بينهما: الفارق ضمن خطأ القياس.';
    return test.floor ? 'لا يمكن مقارنة هذه النتائج.' : 'هذا الاختبار لا يسمّي جانبًا بمفرده.';
  },
  gap: (floor) => `يُحسب الفارق إذا بلغ هذا القدر أو أكثر: ${floor}.`,
  barText: (name, left, right, gap) => [`${name}. اليسار: ${left}. اليمين: ${right}.`, gap].filter(Boolean).join(' '),

  todo: 'ما تفعله هذا الأسبوع',
  tip: (id) => tips[id] ?? '',
  causes: 'ما قد يكون له دور',
  causesHint: 'لم يثبت أن أيًا من هذه هو سبب الفرق.',
  cause: (id) => causes[id] ?? '',
  retest: 'متى تنظر من جديد',
  retestIn: (weeks) => `أجرِ الاختبارات الذاتية مرة أخرى بعد ${count(weeks, bent.weeks)}، وأنت مرتاح وبالترتيب نفسه.`,
  retestFrom: 'ابتداءً من هنا يكون التغير أكبر من خطأ القياس:',
  retestChange: (name, change) => `${name}: ${change}`,
  firstTest: 'أجرِ الاختبارات الذاتية أولًا، ليكون هناك ما تقارن به.',
  couldTest: 'أو اختبر ذلك: اختبارات ذاتية قصيرة يمكنك إجراؤها في البيت.',
  takeTests: 'أجرِ الاختبارات الذاتية',

  because: 'لماذا نقول هذا',
  youSaid: 'قلت',
  sources: 'المصادر',
  doi: 'معرّف DOI',
  source: (authors, year) => [authors, year && `(${year})`].filter(Boolean).join(' '),
  strength: {strong: 'مدعوم جيدًا', moderate: 'مدعوم', weak: 'دعمه ضعيف', expert: 'رأي خبراء', unsupported: 'غير مدعوم'},
  limits: 'ما يمكن لاستبيان أن يعرفه وما لا يمكنه',
  limitsText: [
    'يعرف ما أخبرته به ولا شيء أكثر. لا يستطيع أن يراك أو يلمسك، ولا يوجد اختبار منزلي يعزل عضلة واحدة.',
    'الفرق ليس إصابة، ولم يثبت أنه يؤدي إليها. العمل عليه اختيار معقول وليس واجبًا.',
    'لم يراجع أي مختص صحي هذه القواعد بعد. إذا آلمك شيء أو ساء أو أقلقك فراجع اختصاصي علاج طبيعي أو طبيبًا.',
  ],

  answers: 'إجاباتك',
  change: 'تغيير',
  answer: 'إجابة',
  changeLabel: (question) => `تغيير: ${question}`,
  answerLabel: (question) => `إجابة: ${question}`,
  notAnswered: 'لم تُجب',
  sided: (side, item) => `${item} (${common.side(side)})`,
  nothing: 'لا شيء من هذا',
  pair: (left, right) => `اليسار ${left}، اليمين ${right}`,
  startOver: 'ابدأ من جديد',
  startOverAsk: 'هذا يمحو كل إجاباتك.',
  startOverYes: 'ابدأ من جديد الآن',
  startOverNo: 'أبقِ إجاباتي',

  openSafety: 'تخطيت بعض أسئلة السلامة. يُرجى الإجابة عنها قبل أن تتدرب.',
  openSafetyButton: 'أجب عن أسئلة السلامة',

  balancedTitle: 'لا شيء يبرز في أحد الجانبين',
  balancedText: (tested) =>
    tested ? 'ما لاحظته وما اختبرته يقع ضمن ما هو طبيعي من يوم إلى آخر.' : 'لم تلاحظ فرقًا بين جانبيك. ولم يُجرَ أي اختبار ذاتي، فاعتبر هذا نظرة أولى.',
  balancedTodo: 'حافظ على قوة ساقيك معًا: جلستان قصيرتان في الأسبوع، بالقدر نفسه لكل جانب.',
  insufficientTitle: 'لا يوجد بعد ما يكفي للحكم',
  insufficientText: 'بدلًا من التخمين يترك الاستبيان الأمر مفتوحًا. أكثر ما يفيد هو أحد هذه:',

  referTitle: (urgency) => referTitle[urgency],
  referKind: 'لا يعني هذا أن هناك أمرًا خطيرًا. بل يعني أن شخصًا مختصًا ينبغي أن ينظر فيه قبل أن تحمّل ساقيك.',
  referNow: 'يُرجى ألا تنتظر، وألا تتدرب حتى يفحصك أحد.',
  howSoon: (urgency) => howSoon[urgency],
  whom: (flag) => whom[flag] ?? 'راجع طبيبًا.',
  referUntil: 'حتى ذلك الحين اترك الجري والقفز وتمارين الساقين. لهذا لا توجد خطة هنا اليوم.',
  referAfter: 'بعد أن تُفحص ويكون كل شيء على ما يرام، عُد وغيّر إجاباتك.',
} satisfies Messages['result'];
