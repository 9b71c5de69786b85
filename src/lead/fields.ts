/** What a visitor can be asked for. The email address is always among it: without one nobody can reply. */
export const FIELD_NAMES = ['name', 'email', 'phone', 'goal', 'message'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** Three fields and a promise. */
export const DEFAULT_FIELDS: readonly FieldName[] = ['name', 'email', 'goal'];

/** Longest text of each field, in UTF-16 units as `maxlength` counts them. */
export const FIELD_LIMITS: Readonly<Record<FieldName, number>> = {name: 100, email: 254, phone: 40, goal: 200, message: 2000};

/** What stands in the fields, as typed. */
export type FieldValues = Readonly<Record<FieldName, string>>;
export const EMPTY_VALUES: FieldValues = {name: '', email: '', phone: '', goal: '', message: ''};

/** What can be wrong with a field. The words are in the messages. */
export type FieldProblem = 'missing' | 'email' | 'phone' | 'too-long';

/** The fields that an attribute names, in its order; unknown names are passed over. */
export function parseFields(text: string | null): readonly FieldName[] {
  const named = (text ?? '').toLowerCase().split(/[\s,]+/);
  const fields = [...new Set(named)].filter((name): name is FieldName => FIELD_NAMES.some((field) => field === name));
  if (!fields.length) return DEFAULT_FIELDS;
  return fields.includes('email') ? fields : [...fields, 'email'];
}

/**
 * Controls and marks that turn the reading direction. They show nothing, and further down they break files and
 * forge what people read. Joiners stay: Persian names and emoji need them. Line breaks and tabs are dealt with first.
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/** Whether a text has nothing in it that `cleanText` takes out. */
export const isClean = (text: string): boolean => text.search(UNPRINTABLE) < 0;

/** A field's text as it is sent: one form of each letter, no control characters, one line (`message` keeps its own). */
export function cleanText(field: FieldName, text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  const kept = (field === 'message' ? lines : lines.replaceAll('\n', ' ')).replace(UNPRINTABLE, '');
  return kept.normalize('NFC').trim();
}

const word = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?`;
let email: RegExp | undefined;
/** Loose on purpose: what it lets through costs a bounce, what it refuses costs a person. International addresses pass. Slow to make. */
export const emailPattern = (): RegExp => (email ??= new RegExp(String.raw`^[^\s@<>()[\]\\,;:"]+@(?:${word}\.)+[\p{L}\p{N}-]{2,}$`, 'u'));
/** Five digits and more, with the marks that people write between them. */
export const PHONE = /^(?=(?:\D*\d){5})[\d\s()+./\-–#*xX]+$/;

/** What is wrong with a field's clean text, if anything. */
export function fieldProblem(field: FieldName, text: string): FieldProblem | null {
  if (text.length > FIELD_LIMITS[field]) return 'too-long';
  if (field === 'email') return text === '' ? 'missing' : emailPattern().test(text) ? null : 'email';
  if (field === 'phone') return text === '' || PHONE.test(text) ? null : 'phone';
  return null;
}
