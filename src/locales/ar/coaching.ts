import type {FieldName} from '../../lead/fields.js';
import type {Messages} from '../../messages/registry.js';
import {momentOf} from '../shared/reply-time.js';
import {count, nouns} from './common.js';

const hours = (n: number): string =>
  n > 48 && n % 24 === 0
    ? count(n / 24, {one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم'})
    : count(n, {one: 'ساعة واحدة', two: 'ساعتين', few: 'ساعات', other: 'ساعة'});

const shared = {result: 'نتيجة استبياني', plan: 'خطة تدريبي', both: 'نتيجة استبياني وخطة تدريبي'} as const;

const labels: Readonly<Record<FieldName, string>> = {
  name: 'اسمك',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  goal: 'في ماذا تود أن نساعدك؟',
  message: 'هل هناك شيء آخر ينبغي أن نعرفه؟',
};
const stillHere = 'كل ما أدخلته ما زال هنا.';

export const coaching = {
  heading: 'اسأل مدربًا',
  promise: (n) => `سنرد خلال ${hours(n)}.`,
  label: (field) => labels[field],
  optional: '(اختياري)',
  thisSite: 'هذا الموقع',
  typo: (email) => `هل تقصد ${email}؟`,
  typoTaken: (email) => `غُيّر إلى ${email}.`,

  problem: (_field, problem, limit): string => {
    switch (problem) {
      case 'missing':
        return 'أدخل عنوان بريدك الإلكتروني لكي نستطيع الرد.';
      case 'email':
        return 'لا يبدو هذا عنوان بريد إلكتروني. ينبغي أن يكون بالشكل name@example.com.';
      case 'phone':
        return 'لا يبدو هذا رقم هاتف. استخدم أرقامًا، مع علامة + قبل رمز البلد.';
      case 'too-long':
        return `هذا أطول مما نستطيع قبوله. الحد ${count(limit, {one: 'حرف واحد', two: 'حرفان', few: 'أحرف', many: 'حرفًا', other: 'حرف'})}.`;
    }
  },
  consentMissing: 'ضع علامة في هذا المربع إن كنت موافقًا. من دونها لا يجوز لنا التواصل معك.',
  problems: (n) => `${count(n, {one: 'أمر واحد', two: 'أمران', few: 'أمور', many: 'أمرًا', other: 'أمر'})} بحاجة إلى نظرة أخرى.`,

  consent: (controller) => `أوافق على أن تستخدم الجهة التالية ما أدخله هنا للتواصل معي بشأن التدريب: ${controller}. يمكنني سحب هذه الموافقة في أي وقت.`,
  share: (controller, what) => `أرسل ${shared[what]} أيضًا. يجوز للجهة التالية استخدام هذه الإجابات عن صحتي لإعداد ردها: ${controller}.`,
  shareWhy: 'فقط إن أردت. موضع الألم والمقارنة بين ساقيك معلومات عن صحتك يحميها القانون بعناية. تبقى في هذه الصفحة ما لم تضع علامة في هذا المربع.',
  policy: (controller) => `كيف تُعامَل بياناتك: ${controller}`,
  newTab: '(يُفتح في علامة تبويب جديدة)',

  review: 'انظر بالضبط ما سيُرسل',
  reviewJson: 'الشيء نفسه كما يُنقل، بصيغة JSON',
  sent: {
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
    goal: 'الهدف',
    message: 'الرسالة',
    consent: 'توافق على',
    to: 'يُرسل إلى',
    page: 'من الصفحة',
    form: 'النموذج',
    language: 'اللغة',
    partner: 'الشريك',
    campaign: 'الحملة',
    result: 'نتيجة الاستبيان',
    plan: 'خطة التدريب',
    check: 'التحقق من أنك إنسان',
  },
  sentResult: (findings) =>
    findings === 0 ? 'نتيجتك، من دون ملاحظات' : `نتيجتك، مع ${count(findings, {one: 'ملاحظة واحدة', two: 'ملاحظتين', few: 'ملاحظات', other: 'ملاحظة'})}`,
  sentPlan: (weeks, sessions) => `${count(weeks, nouns.weeks)}، ومجموع الجلسات: ${count(sessions, nouns.sessions)}`,
  sentCheck: 'أكدت أنك إنسان',

  send: 'أرسل طلبي',
  sending: 'جارٍ الإرسال…',
  stillSending: 'يستغرق هذا وقتًا أطول من المعتاد. يُرجى إبقاء هذه الصفحة مفتوحة.',
  again: 'حاول مرة أخرى',

  challenge: {
    title: 'تحقق أخير',
    text: {
      honeypot: `مُلئ حقل لا يراه الناس، ربما ملأه متصفحك. يُرجى تأكيد أنك إنسان. ${stillHere}`,
      'too-fast': `كان ذلك سريعًا جدًا. يُرجى تأكيد أنك إنسان. ${stillHere}`,
      'no-interaction': `لم نستطع أن نعرف هل ملأ هذا إنسان. يُرجى تأكيد أنك إنسان. ${stillHere}`,
    },
    confirm: 'أنا إنسان، أرسله',
    once: 'يُرجى ضغط الزر مرة أخرى بنفسك.',
  },

  accepted: {
    title: (firstName) => (firstName ? `شكرًا لك، ${firstName}` : 'شكرًا لك'),
    text: (controller) => `وصل طلبك إلى ${controller}.`,
    replyBy: (at, now, region) => {
      const {days, time, date} = momentOf(at, now, region, 'ar');
      return `${(days < 2 && ['اليوم', 'غدًا'][days]) || `${date}،`} الساعة ${time}`;
    },
    replyBefore: 'سيصلك رد في موعد أقصاه',
    replyAfter: (email) => `بتوقيتك، على العنوان ${email}.`,
    next: 'إن لم تره فابحث في مجلد البريد غير المرغوب فيه.',
  },

  queued: {
    title: 'لم يُرسل بعد',
    text: (controller) => `لم نستطع الوصول الآن إلى ${controller}. سنواصل المحاولة من تلقاء أنفسنا لمدة 7 أيام.`,
    kept: {
      local: 'يمكنك إغلاق هذه الصفحة. ينتظر طلبك في هذا المتصفح ويُرسل حين تعود إلى هذا الموقع.',
      session: 'أبقِ علامة التبويب هذه مفتوحة. يمكنك إعادة تحميلها؛ أما إغلاقها فيُفقدك طلبك.',
      none: 'يُرجى إبقاء هذه الصفحة مفتوحة. لا يحتفظ هذا المتصفح بطلبك بعد إغلاقها.',
    },
    hurry: 'حاول الآن',
    withdraw: 'اسحبه',
    taking: 'جارٍ السحب…',
    contact: 'أو تواصل معنا مباشرة:',
  },

  failed: {
    title: 'لم يتم الإرسال',
    refused: (controller) => `تعذر على ${controller} قبول طلبك. ${stillHere}`,
    expired: `انتظر طلبك 7 أيام ولم يصل، لذلك لم يُرسل. ${stillHere}`,
    withdrawn: 'سُحب طلبك ولم يُرسل.',
    erased: 'لم يعد طلبك ينتظر في هذا المتصفح. إن لم يرد أحد فأرسله مرة أخرى.',
  },

  preview: 'معاينة: لا يُرسل شيء ولا يُحفظ.',
} satisfies Messages['coaching'];
