// The events with their payloads: fields from the shipped schemas, and an example of each that the rules really make.
import {createHash} from 'node:crypto';
import {load} from '../../build/load.mjs';
import {table} from './tables.mjs';

const AT = '2026-03-02T09:00:00.000Z';

/** An example detail of every event; test/node/docs-site.test.mjs holds each against its schema. */
export const eventExamples = async () => {
  const {assess, buildRoutine, reviewRoutine, parseAnswers, preferencesFrom, VERSION} = await load('src/index.ts');
  const answers = {tires: {calves: 'left'}, 'form-signs': {'hip-drop': 'left'}, days: 3, minutes: 20, equipment: ['none']};
  const parsed = parseAnswers(answers);
  const assessment = assess(parsed.ok ? parsed.value : answers);
  const preferences = preferencesFrom?.(answers) ?? {days: 3, minutes: 20, equipment: []};
  const routine = buildRoutine({assessment, preferences});
  const {id: sessionId, items} = routine.weeks[0].sessions[0];
  const text = 'Even Miles may use this to answer me.';
  const lead = {
    id: '0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
    createdAt: AT,
    name: 'Maya',
    email: 'maya@example.org',
    goal: 'A first half marathon',
    consent: {given: true, controller: 'Even Miles', text, textHash: createHash('sha256').update(text).digest('hex'), policyUrl: 'https://example.org/privacy', locale: 'en', at: AT, sharesHealthData: false},
    source: {page: 'https://example.org/imbalance', tag: 'coaching-interest', version: VERSION, locale: 'en'},
  };
  const details = {
    'evenstride-ready': {},
    'evenstride-error': {code: 'catalogue-unreachable', message: 'The catalogue at /exercises.json cannot be reached. Check the address in the catalogue attribute.', path: 'catalogue'},
    'evenstride-analytics': {name: 'form_start', params: {}},
    'imbalance-start': {},
    'imbalance-answer': {questionId: 'tires', value: {calves: 'left'}, progress: 0.1},
    'imbalance-result': {assessment, preferences},
    'imbalance-reset': {},
    'exercise-start': {exerciseId: 'glute-bridge', side: 'both', done: false},
    'exercise-complete': {exerciseId: 'glute-bridge', side: 'both', done: true},
    'exercise-add': {exerciseId: 'glute-bridge', side: 'both'},
    'exercise-swap': {from: 'glute-bridge', to: 'single-leg-bridge'},
    'routine-change': {routine, advice: reviewRoutine(routine, {assessment, preferences})},
    'routine-save': {routine},
    'routine-start': {sessionId, log: null},
    'routine-complete': {sessionId, log: logOf(sessionId, items)},
    'routine-export': {kind: 'csv', data: 'week,day,exercise'},
    'coaching-lead': {lead},
    'coaching-accepted': {leadId: lead.id},
    'coaching-queued': {leadId: lead.id, attempts: 1},
    'coaching-failed': {leadId: lead.id, reason: 'status-422'},
    'coaching-challenged': {reason: 'too-fast'},
  };
  const tagOf = (name) => ({imbalance: 'imbalance-quiz', exercise: 'exercise-card', routine: 'routine-builder', coaching: 'coaching-interest'})[name.split('-')[0]] ?? 'routine-builder';
  return Object.fromEntries(Object.entries(details).map(([name, detail]) => [name, JSON.parse(JSON.stringify({...detail, schema: `${name}/1`, source: {tag: tagOf(name), id: '', version: VERSION}}))]));
};

const logOf = (sessionId, items) => ({sessionId, done: true, effort: 6, pain: {left: 0, right: 0}, entries: items.slice(0, 1).map(({id}) => ({itemId: id, side: 'both', sets: 2, amount: 10}))});

/** Long lists and texts cut down to what shows their shape. */
const shortened = (value) => {
  if (Array.isArray(value)) return value.length > 1 ? [shortened(value[0]), '…'] : value.map(shortened);
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
  return typeof value === 'string' && value.length > 120 ? `${value.slice(0, 117)}…` : value;
};

const typeOf = (schema) => {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' | ');
  if (schema.type === 'array') return `${schema.items ? typeOf(schema.items) : 'any'}[]`;
  return schema.type ?? 'any';
};

/** The fields as paths, two levels deep: deeper ones are in the schema file. */
const fieldsOf = (schema, path = '', depth = 0) =>
  Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    if (depth === 0 && ['schema', 'source'].includes(name)) return [];
    const full = path ? `${path}.${name}` : name;
    const here = [[`\`${full}\``, `\`${typeOf(inner)}\``, schema.required?.includes(name) ? 'always' : 'where given']];
    return depth < 1 && inner.type === 'object' ? [...here, ...fieldsOf(inner, full, depth + 1)] : here;
  });

export const eventReference = (events, schemas, examples) =>
  Object.entries(events)
    .map(([name, {description, tags}]) => {
      const fields = fieldsOf(schemas[name]);
      const example = shortened(examples[name]);
      return [
        `### ${name}`,
        `${description} Fired by ${tags.length === 4 ? 'every element' : tags.map((tag) => `\`<${tag}>\``).join(', ')}.`,
        fields.length > 0 && table(['field', 'type', 'there'], fields),
        `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
        `Schema: \`dist/schemas/${name}-1.json\``,
      ].filter(Boolean).join('\n\n');
    })
    .join('\n\n');
