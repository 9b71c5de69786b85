import type {FieldName, FieldProblem} from '../../lead/fields.js';

const hours = (n: number): string => {
  if (n > 48 && n % 24 === 0) return `${n / 24} days`;
  return n === 1 ? '1 hour' : `${n} hours`;
};

/** What may go along with a lead. */
type Shared = 'result' | 'plan' | 'both';
const sharedWords: Readonly<Record<Shared, string>> = {result: 'quiz result', plan: 'training plan', both: 'quiz result and training plan'};

const labels: Readonly<Record<FieldName, string>> = {
  name: 'Your name',
  email: 'Email',
  phone: 'Phone',
  goal: 'What would you like help with?',
  message: 'Anything else we should know?',
};

/** What `coaching` says. */
export const coaching = {
  heading: 'Ask a coach',
  promise: (n: number) => `We’ll reply within ${hours(n)}.`,
  label: (field: FieldName) => labels[field],
  optional: '(optional)',
  /** Shown where a page is opened as a file and has no name. */
  thisSite: 'this site',
  typo: (email: string) => `Did you mean ${email}?`,
  typoTaken: (email: string) => `Changed to ${email}.`,

  problem: (field: FieldName, problem: FieldProblem, limit: number): string => {
    switch (problem) {
      case 'missing':
        return 'Enter your email address, so that we can reply.';
      case 'email':
        return 'This does not look like an email address. It needs the form name@example.com.';
      case 'phone':
        return 'This does not look like a phone number. Use digits, with a + in front of the country code.';
      case 'too-long':
        return `This is too long for us to take. ${limit.toLocaleString('en')} characters fit.`;
    }
  },
  consentMissing: 'Tick this box if you agree. Without it we may not contact you.',
  problems: (n: number) => (n === 1 ? 'One thing needs another look.' : `${n} things need another look.`),

  /** Goes into the lead word for word. */
  consent: (controller: string) => `I agree that ${controller} may use what I enter here to contact me about coaching. I can withdraw this at any time.`,
  /** Goes into the lead word for word, after the first, when its box is ticked. */
  share: (controller: string, shared: Shared) => `Send my ${sharedWords[shared]} too. ${controller} may use these answers about my health to prepare its reply.`,
  shareWhy: 'Only if you want to. Where it hurts and how your legs compare is information about your health, which the law protects with care. It stays on this page unless you tick this box.',
  policy: (controller: string) => `How ${controller} handles your data`,
  newTab: '(opens in a new tab)',

  review: 'See exactly what will be sent',
  reviewJson: 'The same as it travels, as JSON',
  sent: {
    name: 'Name',
    email: 'Email',
    phone: 'Phone',
    goal: 'Goal',
    message: 'Message',
    consent: 'You agree to',
    to: 'Goes to',
    page: 'From the page',
    form: 'Form',
    language: 'Language',
    partner: 'Partner',
    campaign: 'Campaign',
    result: 'Quiz result',
    plan: 'Training plan',
    check: 'Human check',
  },
  sentResult: (findings: number) => (findings === 0 ? 'Your result, with no findings' : findings === 1 ? 'Your result, with one finding' : `Your result, with ${findings} findings`),
  sentPlan: (weeks: number, sessions: number) => `${weeks === 1 ? 'One week' : `${weeks} weeks`} with ${sessions === 1 ? 'one session' : `${sessions} sessions`} in all`,
  sentCheck: 'You confirmed that you are a person',

  send: 'Send my request',
  sending: 'Sending…',
  stillSending: 'This takes longer than usual. Please keep this page open.',
  again: 'Try again',

  challenge: {
    title: 'One last check',
    text: {
      honeypot: 'A field that people cannot see was filled in, perhaps by your browser. Please confirm that you are a person. Everything you entered is still here.',
      'too-fast': 'That was very quick. Please confirm that you are a person. Everything you entered is still here.',
      'no-interaction': 'We could not tell whether a person filled this in. Please confirm that you are one. Everything you entered is still here.',
    },
    confirm: 'I’m a person, send it',
    once: 'Please press the button once more yourself.',
  },

  accepted: {
    title: (firstName: string) => (firstName ? `Thank you, ${firstName}` : 'Thank you'),
    text: (controller: string) => `Your request reached ${controller}.`,
    /** When the reply comes, in the visitor's own zone; `region` is their browser's. */
    replyBy: (at: number, now: number, region: string) => {
      const locale = region.startsWith('en') ? region : 'en';
      const days = Math.round((new Date(at).setHours(0, 0, 0, 0) - new Date(now).setHours(0, 0, 0, 0)) / 86_400_000);
      const time = new Intl.DateTimeFormat(locale, {hour: 'numeric', minute: '2-digit'}).format(at).replaceAll(' ', '\u00a0');
      const day = days < 2 ? ['today', 'tomorrow'][days] : `on ${new Intl.DateTimeFormat(locale, {weekday: 'long', day: 'numeric', month: 'long'}).format(at)}`;
      return `${day} at ${time}`;
    },
    replyBefore: 'You’ll have a reply by',
    replyAfter: (email: string) => `your time, at ${email}.`,
    next: 'If you don’t see it, look in your spam folder.',
  },

  queued: {
    title: 'Not sent yet',
    text: (controller: string) => `We could not reach ${controller} just now. We keep trying by ourselves for 7 days.`,
    kept: {
      local: 'You can close this page. Your request waits in this browser and goes out when you come back to this site.',
      session: 'Keep this tab open. You may reload it; closing it would lose your request.',
      none: 'Please keep this page open. This browser does not keep your request once the page is closed.',
    },
    hurry: 'Try now',
    withdraw: 'Take it back',
    taking: 'Taking it back…',
    /** Before the host's own mail address or phone number. */
    contact: 'Or reach us directly:',
  },

  failed: {
    title: 'This did not go through',
    refused: (controller: string) => `${controller} could not take your request. Everything you entered is still here.`,
    expired: 'Your request waited for 7 days and never got through, so it was not sent. Everything you entered is still here.',
    withdrawn: 'Your request was taken back and not sent.',
    erased: 'Your request no longer waits in this browser. If nobody replies, send it again.',
  },

  preview: 'Preview: nothing is sent or kept.',
};
