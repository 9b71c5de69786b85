import type {SelfTest} from '../catalogue/self-tests.js';
import type {Messages} from './registry.js';

/** Where people measure in inches. */
const IN_INCHES: readonly unknown[] = ['US', 'LR', 'MM'];

function placeOf(tag: string): Partial<Pick<Intl.Locale, 'language' | 'region'>> {
  try {
    return new Intl.Locale(tag);
  } catch {
    return {}; // a page may say anything in `lang`
  }
}

/** Whether a visitor measures in inches: by the region of the language spoken to them, or of their own where it is the same language. */
export function measuresInInches(tag: string, own: string): boolean {
  const [spoken, visitor] = [placeOf(tag), placeOf(own)];
  return IN_INCHES.includes(spoken.region ?? (spoken.language === visitor.language && visitor.region));
}

const CENTIMETRES = 2.54;

/** To a thousandth of a millimetre, so that no tail of a float gets into an answer. */
export const toCentimetres = (inches: number): number => Math.round(inches * CENTIMETRES * 1e4) / 1e4;

/** The shortest number of inches that means just this length: what was typed comes back as it was typed. */
export function toInches(centimetres: number): number {
  for (let places = 0; ; places++) {
    const inches = Number((centimetres / CENTIMETRES).toFixed(places));
    if (places > 4 || toCentimetres(inches) === centimetres) return inches;
  }
}

/** A limit in inches, to a tenth that does not pass it. */
export const inchesWithin = (centimetres: number): number => Math.floor((centimetres / CENTIMETRES) * 10) / 10;

function madeInInches(messages: Messages, lang: string): Messages {
  const {selfTest} = messages;
  // Made when the first length is said: the browser reads its tables for it, which takes longer than the rest of an opening.
  const formats: {long?: Intl.NumberFormat; short?: Intl.NumberFormat} = {};
  const inches = (unitDisplay: 'long' | 'short') => (formats[unitDisplay] ??= new Intl.NumberFormat(lang, {style: 'unit', unit: 'inch', unitDisplay, maximumFractionDigits: 1}));
  const say =
    (unitDisplay: 'long' | 'short', other: typeof selfTest.amount): typeof other =>
    (n: number, unit: SelfTest['unit']) =>
      unit === 'centimetres' ? inches(unitDisplay).format(n / CENTIMETRES) : other(n, unit);
  const units = {
    ...selfTest.units,
    get centimetres() {
      return inches('long').formatToParts(9).find(({type}) => type === 'unit')?.value ?? '';
    },
  };
  return {...messages, selfTest: {...selfTest, units, amount: say('long', selfTest.amount), short: say('short', selfTest.short)}};
}

const made = new WeakMap<Messages, Messages>();

/** Messages that are given centimetres, and say inches; each language has the word from the browser. Made once for each language. */
export function inInches(messages: Messages, lang: string): Messages {
  const known = made.get(messages) ?? madeInInches(messages, lang);
  made.set(messages, known);
  return known;
}
