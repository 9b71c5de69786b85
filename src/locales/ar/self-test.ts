import type {SelfTest} from '../../catalogue/self-tests.js';
import type {Messages} from '../../messages/registry.js';
import {arabic, bent, count, nouns} from './common.js';

const {number} = arabic;
const units: Readonly<Record<SelfTest['unit'], string>> = {reps: 'التكرارات', seconds: 'الثواني', centimetres: 'السنتيمترات', points: 'النقاط'};

const duration = (seconds: number): string => (seconds >= 60 && seconds % 60 === 0 ? count(seconds / 60, bent.minutes) : count(seconds, bent.seconds));

export const selfTest = {
  offerTitle: 'هل تود أن تختبر ذلك؟',
  offerText: 'أربعة اختبارات قصيرة تجعل الإجابة أوثق. وإن تخطيتها ذكرنا ذلك.',
  offerHint: 'تحتاج إلى نحو 15 دقيقة، معظمها راحة بين الساقين. قم بالإحماء أولًا، واترك ما يؤلمك.',
  offerLabel: 'الاختبارات التي ستجريها',
  needs: (equipment) => `يحتاج إلى: ${equipment}`,
  offerNext: (n) => (n ? `التالي: ${count(n, nouns.tests)}` : 'التالي'),
  offerSkip: 'تخطَّ الاختبارات',
  setUp: 'كيف تجريه',
  stop: 'متى تتوقف',
  score: 'ما تسجله',
  reliability: 'ما مدى دقة هذا الاختبار',

  firstSide: 'أي ساق الآن؟',
  firstSideHold: 'أي جانب الآن؟',
  begin: 'ابدأ',
  cancel: 'إلغاء',
  finish: 'توقف',
  again: 'أعده',
  beginNow: 'أنهِ الراحة وابدأ',
  pause: 'أوقف الراحة مؤقتًا',
  goOn: 'تابع الراحة',
  tap: 'عُدّ واحدًا',
  takeBack: 'أنقص واحدًا',
  up: 'أعلى',
  down: 'أسفل',
  sound: 'الصوت',
  soundHint: 'صفير للعد التنازلي وللإيقاع.',
  keys: 'مفتاح المسافة يضغط الزر الكبير.',
  getReady: 'استعد',
  rest: 'راحة',
  isNext: (side) => `التالي: ${side}`,
  holding: 'اثبت',
  counting: 'عُدّ تكراراتك',
  standing: 'قف واجلس خمس مرات',
  try: (at, of) => `المحاولة ${number(at)} من ${number(of)}`,
  countOf: (n) => count(n, nouns.reps),
  clock: (seconds, tenths) => (seconds >= 60 ? `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}` : tenths ? seconds.toFixed(1) : String(seconds)),
  saidReady: (side) => `التالي: ${side}. ابدأ حين تكون مستعدًا.`,
  saidGo: 'انطلق.',
  saidNoted: (side, score) => `${side}: سُجّل ${score}.`,
  saidRest: (seconds, side) => `استرح ${duration(seconds)}، ثم ${side}.`,
  saidDone: 'سُجّل الجانبان. يمكنك تصحيحهما في الأسفل.',

  seen: 'ماذا رأيت؟',
  units,
  field: (side, unit) => `${side}، ${unit}`,
  scores: 'نتائجك',
  edit: 'يمكنك كتابتها أو تصحيحها هنا.',
  half: 'بجانب واحد فقط لا يُحسب هذا الاختبار.',
  another: 'أجريته في يوم آخر أيضًا',
  anotherHint: 'نتائج ذلك اليوم الآخر. إن كانت نتيجة الجانب نفسه أدنى مرتين، صارت الإجابة أوثق.',
  anotherField: (side, unit) => `اليوم الآخر: ${side}، ${unit}`,
  duration,
  amount: (n, unit) => count(n, nouns[unit]),
  short: (n, unit) => (unit === 'reps' ? count(n, nouns.reps) : unit === 'seconds' ? `${number(n)} ث` : unit === 'centimetres' ? `${number(n)} سم` : count(n, nouns.points)),
} satisfies Messages['selfTest'];
