import type {Messages} from '../../messages/registry.js';
import {speech, type Forms} from '../shared/speech.js';

/** How Arabic counts and lists. */
export const arabic = speech('ar');

/** Such as "3 أسابيع". One and two are said by the noun itself, without a digit. */
export const count = (n: number, forms: Forms): string => (n === 1 || n === 2 ? arabic.form(n, forms) : arabic.count(n, forms));

export const nouns = {
  reps: {one: 'تكرار واحد', two: 'تكراران', few: 'تكرارات', many: 'تكرارًا', other: 'تكرار'},
  seconds: {one: 'ثانية واحدة', two: 'ثانيتان', few: 'ثوانٍ', other: 'ثانية'},
  minutes: {one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', other: 'دقيقة'},
  centimetres: {one: 'سنتيمتر واحد', two: 'سنتيمتران', few: 'سنتيمترات', many: 'سنتيمترًا', other: 'سنتيمتر'},
  points: {one: 'نقطة واحدة', two: 'نقطتان', few: 'نقاط', other: 'نقطة'},
  landings: {one: 'مرة هبوط واحدة', two: 'مرتا هبوط', few: 'مرات هبوط', other: 'مرة هبوط'},
  weeks: {one: 'أسبوع واحد', two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع'},
  sessions: {one: 'جلسة واحدة', two: 'جلستان', few: 'جلسات', other: 'جلسة'},
  exercises: {one: 'تمرين واحد', two: 'تمرينان', few: 'تمارين', many: 'تمرينًا', other: 'تمرين'},
  runs: {one: 'حصة جري واحدة', two: 'حصتا جري', few: 'حصص جري', other: 'حصة جري'},
  tests: {one: 'اختبار واحد', two: 'اختباران', few: 'اختبارات', many: 'اختبارًا', other: 'اختبار'},
  signs: {one: 'علامة واحدة', two: 'علامتان', few: 'علامات', other: 'علامة'},
} as const satisfies Readonly<Record<string, Forms>>;

/** After a preposition or as an object, where the dual bends. */
export const bent = {
  seconds: {...nouns.seconds, two: 'ثانيتين'},
  minutes: {...nouns.minutes, two: 'دقيقتين'},
  weeks: {...nouns.weeks, two: 'أسبوعين'},
} as const satisfies Readonly<Record<string, Forms>>;

export const common = {
  side: (side) => ({left: 'اليسار', right: 'اليمين', both: 'الجانبان'})[side],
  sideLabel: (side) => (side === 'left' ? 'اليسار' : 'اليمين'),
  view: {front: 'من الأمام', back: 'من الخلف'},
  problem: (detail) => `هنا أمر يحتاج إلى انتباه القائمين على الموقع: ${detail}`,
  close: 'إغلاق',
  undo: 'تراجع',
  redo: 'إعادة',
  list: arabic.and,
} satisfies Messages['common'];

/** After a masculine noun: `الجانب الأيسر`. */
export const sided = {left: 'الأيسر', right: 'الأيمن'} as const;
/** After a feminine noun: `الساق اليسرى`. */
export const sidedLeg = {left: 'اليسرى', right: 'اليمنى'} as const;
