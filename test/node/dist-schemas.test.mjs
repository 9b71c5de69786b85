// The payloads of events are a promise: within a major version they only gain. What dist/schemas/ says is held against the record
// in test/contract/event-schemas.json; `RECORD=1 node --test test/node/dist-schemas.test.mjs` records additions, and only those.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {breaks} from '../support/schema-breaks.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const RECORD = `${root}test/contract/event-schemas.json`;
const recorded = JSON.parse(readFileSync(RECORD, 'utf8'));
const built = Object.fromEntries(
  readdirSync(`${root}dist/schemas`)
    .map((file) => JSON.parse(readFileSync(`${root}dist/schemas/${file}`, 'utf8')))
    .filter(({title}) => /\/\d+$/.test(title))
    .map((schema) => [schema.title, schema]),
);

test('no event of the record is gone, and each has all that it had', (context) => {
  const broken = Object.entries(recorded).flatMap(([name, schema]) => (built[name] ? breaks(schema, built[name], name) : [`${name} is gone`]));
  assert.deepEqual(broken, [], 'a change that is no addition needs a new major version: `<name>/2`');
  if (process.env.RECORD) return writeFileSync(RECORD, `${JSON.stringify(built, null, 1)}\n`);
  if (JSON.stringify(built) !== JSON.stringify(recorded)) context.diagnostic('There are additions: RECORD=1 records them.');
});

test('every event that the elements document has a schema', () => {
  const {modules} = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
  const events = new Set(modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName).flatMap(({events: sent}) => sent.map(({name}) => `${name}/1`)));
  assert.deepEqual(Object.keys(built).sort(), [...events].sort());
});

test('every payload carries its name and its source', () => {
  for (const [name, {properties, required}] of Object.entries(built)) {
    assert.equal(properties.schema.const, name);
    for (const field of ['schema', 'source']) assert.ok(required.includes(field), `${name}: ${field}`);
  }
});

const object = (properties, required = Object.keys(properties), rest = {}) => ({type: 'object', properties, required, ...rest});
const text = {type: 'string'};
const number = {type: 'number'};

const SAME_OR_MORE = [
  ['nothing changed', object({a: text}), object({a: text})],
  ['a field more', object({a: text}), object({a: text, b: number}, ['a'])],
  ['a field more that is always there', object({a: text}), object({a: text, b: number})],
  ['a field more, further in', object({a: object({b: text})}), object({a: object({b: text, c: text}, ['b'])})],
  ['a field more in the items of a list', {type: 'array', items: object({a: text})}, {type: 'array', items: object({a: text, b: text})}],
  ['a field that was optional is always there', object({a: text}, []), object({a: text})],
  ['one more word', {enum: ['a']}, {enum: ['b', 'a']}],
  ['one more form', {anyOf: [text]}, {anyOf: [number, text]}],
  ['other words on it', {...text, description: 'old', title: 'x'}, {...text, description: 'new'}],
  ['references that say the same', {$ref: '#/$defs/a', $defs: {a: object({b: text})}}, {$ref: '#/$defs/z', $defs: {z: object({b: text, c: text})}}],
];
for (const [fact, before, after] of SAME_OR_MORE) test(`an addition: ${fact}`, () => assert.deepEqual(breaks(before, after), []));

const LESS = [
  ['a field is gone', object({a: text, b: text}), object({a: text}), ['b: is gone']],
  ['a field is gone, further in', object({a: object({b: text})}), object({a: object({})}), ['a.b: is gone']],
  ['a field is no longer always there', object({a: text}), object({a: text}, []), ['a: is no longer always there']],
  ['another type', object({a: text}), object({a: number}), ['a: type was "string", is "number"']],
  ['another type in a list', {type: 'array', items: text}, {type: 'array', items: number}, ['[]: type was "string", is "number"']],
  ['another type in a record', {type: 'object', additionalProperties: text}, {type: 'object', additionalProperties: number}, ['*: type was "string", is "number"']],
  ['a word is gone', {enum: ['a', 'b']}, {enum: ['a']}, ['enum: "b" is gone']],
  ['another constant', {const: 'x/1'}, {const: 'x/2'}, ['const was "x/1", is "x/2"']],
  ['a form is gone', {anyOf: [text, number]}, {anyOf: [text]}, ['anyOf.1: is gone']],
  ['another limit', {...number, maximum: 1}, {...number, maximum: 100}, ['maximum was 1, is 100']],
  ['a limit is gone', {...number, maximum: 1}, number, ['maximum was 1, is undefined']],
  ['a new limit on an old field', text, {...text, pattern: '^a'}, ['pattern was undefined, is "^a"']],
];
for (const [fact, before, after, expected] of LESS) test(`no addition: ${fact}`, () => assert.deepEqual(breaks(before, after), expected));

test('a schema that holds itself is compared once', () => {
  const tree = {$ref: '#/$defs/t', $defs: {t: object({child: {$ref: '#/$defs/t'}, a: text}, ['a'])}};
  assert.deepEqual(breaks(tree, tree), []);
});
