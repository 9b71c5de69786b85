import type {Messages} from '../../messages/registry.js';
import {arabic, common, count, nouns, sided, sidedLeg} from './common.js';

const {and, number, or} = arabic;
const seconds = (n: number): string => (n >= 60 && n % 60 === 0 ? `${number(n / 60)} د` : `${number(n)} ث`);

export const card = {
  dose({sets, amount: n, unit, limb, side, first, extra}) {
    const parts = [`${number(sets)} × ${unit === 'seconds' ? seconds(n) : unit === 'contacts' ? count(n, nouns.landings) : number(n)}`];
    if (limb && side === 'both') parts[0] += limb === 'leg' ? ' لكل ساق' : ' لكل جانب';
    else if (limb && side !== 'both') parts.push(limb === 'leg' ? `الساق ${sidedLeg[side]} فقط` : `الجانب ${sided[side]} فقط`);
    if (limb && side === 'both' && first) parts.push(`ابدأ من ${common.side(first)}`);
    if (limb && extra) parts.push(`مجموعة إضافية للجانب ${sided[extra]}`);
    return parts.join('، ');
  },
  start: arabic.start,
  easier: (name) => `أسهل: ${name}`,
  harder: (name) => `أصعب: ${name}`,
  add: 'أضف إلى البرنامج',
  added: (name) => `${name}: أُرسل إلى برنامجك.`,
  play: 'ابدأ',
  howTo: 'كيف تؤديه',
  steps: 'خطوة بخطوة',
  muscles: 'العضلات العاملة',
  mistakes: 'انتبه إلى',
  cautions: 'متى تتركه',
  caution: (areas) => `اتركه ما دمت تشعر بألم هنا: ${or(areas)}.`,
  helps: (muscles) => `وكذلك: ${and(muscles)}.`,
  needs: (things) => `تحتاج إلى: ${and(things)}.`,
  alsoKnownAs: (names) => `يُسمى أيضًا: ${or(names)}.`,
  sources: 'من أين جاء هذا',
  workingSide: (side) => (side === 'both' ? 'الجانبان يعملان' : `جانبك ${sided[side]} يعمل`),
  swapped: (name) => `المعروض الآن: ${name}.`,
  media: (name) => `هكذا يبدو التمرين: ${name}`,
  figure: (name, side) => `شكل متحرك: ${name}${side === 'both' ? '' : `، الجانب ${sided[side]} يعمل`}`,
  unknown: (id, near) => `لا يوجد تمرين «${id}».${near.length ? ` هل تقصد ${or(near)}؟` : ' تحقق من السمة exercise-id.'}`,
  nothing: 'لا يوجد تمرين لعرضه بعد.',
} satisfies Messages['card'];

export const player = {
  label: 'مشغّل التمرين',
  sideOf: (side) => (side === 'both' ? '' : `الجانب ${sided[side]}`),
  set: (set, sets) => `المجموعة ${number(set)} من ${number(sets)}`,
  readyOn: (side) => (side === 'both' ? 'استعد' : `استعد، الجانب ${sided[side]}`),
  rest: 'راحة',
  switch: (side) => (side === 'both' ? 'استعد' : `انتقل إلى الجانب ${sided[side]}`),
  rep: (rep, reps) => `${number(rep)} من ${number(reps)}`,
  hold: 'اثبت',
  next: (name) => `التالي: ${name}`,
  left: (ms) => {
    const s = Math.ceil(ms / 1000);
    return `بقي ${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
  },
  said: {
    ready: (name, side) => `استعد: ${name}${side === 'both' ? '' : `، الجانب ${sided[side]}`}.`,
    work: (what, side) => (side === 'both' ? `انطلق: ${what}.` : `انطلق، الجانب ${sided[side]}: ${what}.`),
    rest: (secondsLeft) => `راحة، ${count(secondsLeft, nouns.seconds)}.`,
    switch: (side) => (side === 'both' ? 'بدّل الجانب.' : `انتقل إلى الجانب ${sided[side]}.`),
    paused: 'متوقف مؤقتًا.',
    done: 'انتهيت. أحسنت.',
  },
  reps: (n) => count(n, nouns.reps),
  seconds: (n) => count(n, nouns.seconds),
  pause: 'إيقاف مؤقت',
  resume: 'متابعة',
  skip: 'تخطٍّ',
  setDone: 'أنهيت المجموعة',
  back: 'رجوع',
  stop: 'إنهاء',
  sound: 'الصوت',
  voice: 'النطق',
  progress: (at, of) => `الخطوة ${number(at)} من ${number(of)}`,
} satisfies Messages['player'];
