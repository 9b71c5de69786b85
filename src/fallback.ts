/**
 * The entry `evenstride/fallback`: the mark-up of a tag for sites that render on a server. No DOM, so it runs anywhere;
 * visitors do not load it.
 * @packageDocumentation
 */
import {builtIn} from './catalogue/index.js';
import type {ExerciseId} from './catalogue/exercises/index.js';
import {FIELD_LIMITS, parseFields, type FieldName} from './lead/fields.js';
import {card} from './messages/en/card.js';
import {coaching} from './messages/en/coaching.js';
import {quiz} from './messages/en/quiz.js';
import {routine} from './messages/en/routine.js';
import {localeFor, type Messages} from './messages/registry.js';

export type FallbackTag = 'imbalance-quiz' | 'exercise-card' | 'routine-builder' | 'coaching-interest';

export interface FallbackOptions {
  /** Attributes of the tag. `true` and `''` print the name alone; `false`, `null` and `undefined` print nothing. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** Rich data, such as `{preferences: {days: 3}}`; goes into a child `<script type="application/json">`. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Address that the coaching form posts to where no script runs. Without it there is no form, since it could not arrive. */
  readonly action?: string;
  /** Language of the words, BCP 47, of those registered; English without it. The attribute `lang` goes before it. */
  readonly lang?: string;
}

const english = {card, quiz, routine, coaching};

type Given = NonNullable<FallbackOptions['attributes']>;

const MARKS: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark]!);

/** An attribute that is a word, and no listener and no style: those never come from data. */
const NAME = /^(?!on|style$)[a-z][a-z0-9-]*$/;
/** Relative, or of the web: `javascript:` and the like are left out. Browsers drop control characters before they read a scheme. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const isWebAddress = (text: string): boolean => /^(https?:|(?![^/?#]*:))/i.test(text.replace(/[\u0000-\u0020]/g, ''));

const attributesOf = (given: Given): string =>
  Object.entries(given)
    .filter(([name, value]) => NAME.test(name) && value != null && value !== false)
    .map(([name, value]) => (value === true || value === '' ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');

/** JSON that cannot end its script. */
const dataOf = (data: FallbackOptions['data']): string => (data ? `\n  <script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>` : '');

const TYPES = {name: 'text', email: 'email', phone: 'tel', goal: 'text'} as const;
const FILLS: Readonly<Record<FieldName, string>> = {name: 'name', email: 'email', phone: 'tel', goal: 'off', message: 'off'};

function field(name: FieldName, {coaching}: Messages): string {
  const rest = `name="${name}" autocomplete="${FILLS[name]}" maxlength="${FIELD_LIMITS[name]}"`;
  const control = name === 'message' ? `<textarea rows="4" ${rest}></textarea>` : `<input type="${TYPES[name]}" ${rest}${name === 'email' ? ' required' : ''}>`;
  const optional = name === 'email' ? '' : ` ${coaching.optional}`;
  return `<p><label>${escape(coaching.label(name) + optional)}<br>${control}</label></p>`;
}

/** A form that posts by itself. The consent box's value is the text beside it, which is what the receiver keeps. */
function coachingForm(given: Given, {action}: FallbackOptions, messages: Messages): readonly string[] {
  const {coaching} = messages;
  const controller = String(given['controller'] ?? coaching.thisSite);
  const consent = escape(coaching.consent(controller));
  const policy = String(given['privacy-href'] ?? '');
  const heading = [`<h2>${escape(coaching.heading)}</h2>`, `<p>${escape(coaching.promise(Number(given['reply-within']) || 12))}</p>`];
  if (!action || !isWebAddress(action)) return heading;
  return [
    ...heading,
    `<form action="${escape(action)}" method="post">`,
    ...parseFields(given['fields'] == null ? null : String(given['fields'])).map((name) => `  ${field(name, messages)}`),
    `  <p><label><input type="checkbox" name="consent" value="${consent}" required> ${consent}</label></p>`,
    ...(policy && isWebAddress(policy) ? [`  <p><a href="${escape(policy)}">${escape(coaching.policy(controller))}</a></p>`] : []),
    `  <p><button type="submit">${escape(coaching.send)}</button></p>`,
    '</form>',
  ];
}

function exercise(given: Given, {card, texts}: Messages): readonly string[] {
  const found = builtIn.find(String(given['exercise-id']));
  if (!found) return [`<p>${escape(card.nothing)}</p>`];
  const {name, steps} = {...found, ...texts?.exercises[found.id as ExerciseId]};
  return [`<h3>${escape(name)}</h3>`, '<ol>', ...steps.map((step) => `  <li>${escape(step)}</li>`), '</ol>'];
}

/**
 * Prints a tag with what visitors see, and can use, before the module arrives or where it never does. Everything given is
 * escaped; names that are no attributes of a word's shape, listeners and `style` are left out.
 *
 * @example fallbackMarkup('coaching-interest', {attributes: {controller: 'Your Site', 'privacy-href': '/privacy'}, action: '/leads'})
 */
export function fallbackMarkup(tag: FallbackTag, options: FallbackOptions = {}): string {
  const given = options.attributes ?? {};
  const {messages} = localeFor(String(given['lang'] ?? options.lang ?? 'en'), english);
  const {quiz, routine} = messages;
  const inside: Readonly<Record<FallbackTag, () => readonly string[]>> = {
    'imbalance-quiz': () => [`<h2>${escape(quiz.title)}</h2>`, `<p>${escape(quiz.lead)}</p>`],
    'exercise-card': () => exercise(given, messages),
    'routine-builder': () => [`<h2>${escape(routine.form.title)}</h2>`, `<p>${escape(routine.form.intro)}</p>`],
    'coaching-interest': () => coachingForm(given, options, messages),
  };
  return `<${tag}${attributesOf(given)}>${dataOf(options.data)}\n${inside[tag]().map((line) => `  ${line}\n`).join('')}</${tag}>`;
}
