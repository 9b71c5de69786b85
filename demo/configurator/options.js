// What can be chosen: the attributes of the manifest, as fields. Pure; the page and its test use it.

export const TAGS = {
  'imbalance-quiz': 'Imbalance quiz',
  'exercise-card': 'Exercise card',
  'routine-builder': 'Routine builder',
  'coaching-interest': 'Coaching form',
};

/** Values that the manifest's types do not spell out. */
const CHOICES = {
  persist: ['none', 'session', 'local'],
  'self-tests': ['offer', 'off', 'only'],
  view: ['compact', 'full'],
  side: ['left', 'right', 'both'],
  level: ['beginner', 'intermediate', 'advanced'],
  analytics: ['datalayer'],
};
const NUMBERS = {days: [1, 7], minutes: [5, 120], weeks: [1, 12], sets: [1, 10], reps: [1, 100], hold: [1, 600], 'reply-within': [1, 720]};
/** Data rather than words: JSON, for those who have some. */
const JSON_TYPES = /Answers|Assessment|Exercise|Routine|Preferences|LeadContext/;
/** Chosen elsewhere on the page. */
const ELSEWHERE = ['lang'];

export const PLACEHOLDERS = {
  'exercise-id': 'glute-bridge',
  equipment: 'band, step',
  'run-days': 'tue thu sun',
  endpoint: '/leads',
  controller: 'Your Site',
  'privacy-href': '/privacy',
  fields: 'name email goal',
  catalogue: '/exercises.json',
  for: 'id of a partner',
  partner: 'even-miles',
  campaign: 'spring',
  name: 'routine',
};
/** What an element needs to show anything. */
export const STARTING = {'exercise-card': {'exercise-id': 'single-leg-bridge'}, 'coaching-interest': {controller: 'Your Site', 'privacy-href': '/privacy'}};

const kindOf = (name, type) => {
  if (type === 'boolean') return {kind: 'flag'};
  if (CHOICES[name]) return {kind: 'choice', values: CHOICES[name]};
  if (NUMBERS[name]) return {kind: 'number', min: NUMBERS[name][0], max: NUMBERS[name][1]};
  return {kind: JSON_TYPES.test(type) ? 'json' : 'text'};
};

/** @returns by tag, `{own, shared}`: fields with `name`, `words`, `kind` and what belongs to it. */
export const readOptions = ({modules}) => {
  const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  return Object.fromEntries(
    Object.keys(TAGS).map((tag) => {
      const {attributes} = elements.find(({tagName}) => tagName === tag);
      const fields = attributes
        .filter(({name}) => !ELSEWHERE.includes(name))
        .map(({name, type, description, inheritedFrom}) => ({name, words: description.replaceAll('`', ''), shared: Boolean(inheritedFrom), ...kindOf(name, type?.text ?? '')}));
      return [tag, {own: fields.filter(({shared}) => !shared), shared: fields.filter(({shared}) => shared)}];
    }),
  );
};
