import {expect} from '@open-wc/testing';
import {en} from '../../src/messages/en/index.js';
import {localeFor} from '../../src/messages/registry.js';
import {claimsIn} from '../support/claims.js';
import {englishTexts} from '../support/english-texts.js';
import {LOCALES} from '../support/locales.js';
import {GIVEN, samples} from '../support/samples.js';

type Args = readonly unknown[];
type Speak = (...args: Args) => unknown;
type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

/** A message in both languages, at the same place. */
interface Pair {
  readonly path: string;
  readonly english: string;
  readonly own: string;
  /** What a message that is spoken with arguments was given. */
  readonly args: Args;
}
/** Two trees side by side: what both say, and where one has what the other lacks. */
function* compared(english: unknown, own: unknown, tried: unknown, path = ''): Generator<Pair | string> {
  if (kindOf(english) !== kindOf(own)) yield `${path}: ${kindOf(own)} instead of ${kindOf(english)}`;
  else if (typeof english === 'string') yield {path, english, own: own as string, args: []};
  else if (typeof english === 'function')
    for (const args of tried as readonly Args[]) {
      const said = (own as Speak)(...args);
      yield typeof said === 'string' ? {path: `${path}(${JSON.stringify(args).slice(1, -1)})`, english: String((english as Speak)(...args)), own: said, args} : `${path}() says a ${kindOf(said)}`;
    }
  else if (isTree(english)) {
    // A list keeps its number: steps are counted, and pictures stand beside some of them.
    for (const key of new Set([...Object.keys(english), ...Object.keys(own as Tree)])) {
      const at = path ? `${path}.${key}` : key;
      if (!Object.hasOwn(own as Tree, key)) yield `${at}: missing`;
      else if (!Object.hasOwn(english, key)) yield `${at}: English has none`;
      else yield* compared(english[key], (own as Tree)[key], isTree(tried) ? tried[key] : undefined, at);
    }
  }
}

/** Numbers, signs, units of measurement and what the message was given: the same in many languages. */
const wordless = (text: string): boolean => /^[\s\d\p{P}\p{S}]*((s|min|cm)[\s\d\p{P}\p{S}]*)?$/u.test(text.replace(new RegExp(`${GIVEN}\\w+`, 'giu'), ''));
const given = (args: Args): string[] => JSON.stringify(args).match(new RegExp(`${GIVEN}\\w+`, 'gu')) ?? [];
const bent = (text: string): RegExpMatchArray[] => [...text.matchAll(/\{([^{}]*)\}/g)];

describe('Every language', () => {
  for (const [lang, shared] of Object.entries(LOCALES)) {
    describe(lang, () => {
      const {messages} = localeFor(lang, en);
      const all = [...compared({...en, texts: englishTexts}, messages, samples)];
      const pairs = all.filter((one): one is Pair => typeof one !== 'string');
      /** Where a law does not hold, with what stands there. */
      const where = (broken: (pair: Pair) => unknown) => pairs.filter(broken).map(({path, own}) => `${path}: ${own}`);

      it('is there, under its own name', () => expect(localeFor(lang, en).lang).to.equal(lang));

      it('says everything that English says, in the same form, and nothing else', () => expect(all.filter((one) => typeof one === 'string')).to.deep.equal([]));

      it('has a word wherever English has one', () =>
        expect(where(({english, own}) => Boolean(english) !== Boolean(own) || /undefined|NaN|Invalid Date|\[object/.test(own))).to.deep.equal([]));

      it('leaves nothing in English but what the two have in common', () =>
        expect(where(({english, own}) => own === english && !wordless(own) && !shared.includes(own))).to.deep.equal([]));

      it('shares with English all that it is said to', () => {
        const same = new Set(pairs.filter(({english, own}) => own === english).map(({own}) => own));
        expect(shared.filter((text) => !same.has(text))).to.deep.equal([]);
      });

      it('says what a message is given to say', () => {
        const lost = ({english, own, args}: Pair) => given(args).some((word) => english.toLowerCase().includes(word) && !own.toLowerCase().includes(word));
        expect(where(lost)).to.deep.equal([]);
      });

      it('says each number that English says in digits', () => {
        const digits = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/(?<=\d)[.,\u00a0\u202f٬](?=\d{3})/g, '');
        const lost = ({english, own}: Pair) => (digits(english).match(/\d{2,}/g) ?? []).some((n) => !digits(own).includes(n));
        expect(where((pair) => !/replyBy/.test(pair.path) && lost(pair))).to.deep.equal([]);
      });

      it('has words of its own for each side where English has', () =>
        expect(where(({english, own}) => bent(english).length !== bent(own).length || bent(own).some(([, both = '']) => both.split('|').length !== 2 || both.split('|').some((word) => !word.trim())))).to.deep.equal([]));

      it('is set as print is: no double or lost spaces, no markup, no typewriter’s quotes or dashes', () =>
        expect(where(({own}) => /\s{2}|^\s|\s$|<|>|&\w+;|["'`]|\.\.\.| -{1,2} /.test(own))).to.deep.equal([]));

      it('promises nothing and names no condition', () => expect(pairs.flatMap(({path, own}) => claimsIn(own).map((claim) => `${path}: ${claim}`))).to.deep.equal([]));
    });
  }
});
