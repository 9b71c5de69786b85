// Whether a later JSON Schema of a payload says at least what an earlier one said: pure, and small enough to read.

/** Says nothing about the data. */
const WORDS = new Set(['$schema', '$defs', 'title', 'description', 'examples', 'default']);
/** Compared by rules of their own. */
const SHAPE = new Set(['properties', 'required', 'items', 'additionalProperties', 'anyOf', 'oneOf', 'enum', '$ref', 'prefixItems', 'propertyNames']);

/** The schema behind a reference within its own document. */
const resolve = (schema, document) => {
  let at = schema;
  while (at?.$ref) at = at.$ref.slice(2).split('/').filter(Boolean).reduce((node, key) => node?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  return at;
};
const list = (value) => (Array.isArray(value) ? value : []);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const join = (path, key) => [path, key].filter(Boolean).join('.');
const at = (path, text) => (path ? `${path}: ${text}` : text);

/**
 * What a listener that was written for `before` could miss in `after`, a sentence each; empty where all is kept. Fields, words of
 * an enum and forms may be added; whatever else changes is reported.
 */
export const breaks = (before, after, path = '', documents = [before, after], seen = new Set()) => {
  const [was, is] = [resolve(before, documents[0]), resolve(after, documents[1])];
  if (typeof was !== 'object' || was === null) return same(was, is) ? [] : [at(path, `was ${JSON.stringify(was)}, is ${JSON.stringify(is)}`)];
  if (typeof is !== 'object' || is === null) return [at(path, 'is gone')];
  if (seen.has(was)) return [];
  const inside = new Set(seen).add(was);
  const deeper = (a, b, key) => breaks(a, b, join(path, key), documents, inside);

  const keys = new Set([...Object.keys(was), ...Object.keys(is)].filter((key) => !WORDS.has(key) && !SHAPE.has(key)));
  const found = [...keys].filter((key) => !same(was[key], is[key])).map((key) => at(path, `${key} was ${JSON.stringify(was[key])}, is ${JSON.stringify(is[key])}`));

  for (const [name, schema] of Object.entries(was.properties ?? {})) found.push(...(is.properties?.[name] ? deeper(schema, is.properties[name], name) : [at(join(path, name), 'is gone')]));
  for (const name of list(was.required)) if (is.properties?.[name] && !list(is.required).includes(name)) found.push(at(join(path, name), 'is no longer always there'));
  for (const word of list(was.enum)) if (!list(is.enum).includes(word)) found.push(at(join(path, 'enum'), `${JSON.stringify(word)} is gone`));
  for (const [key, name] of [['items', '[]'], ['additionalProperties', '*'], ['propertyNames', 'names']])
    if (was[key] !== undefined) found.push(...deeper(was[key], is[key], name));
    else if (is[key] !== undefined) found.push(at(join(path, name), 'is newly limited'));
  list(was.prefixItems).forEach((schema, index) => found.push(...deeper(schema, list(is.prefixItems)[index], `[${index}]`)));
  for (const key of ['anyOf', 'oneOf'])
    list(was[key]).forEach((schema, index) => {
      const kept = list(is[key]).some((other) => deeper(schema, other, '').length === 0);
      if (!kept) found.push(at(join(path, `${key}.${index}`), 'is gone'));
    });
  if (was.enum === undefined && is.enum !== undefined) found.push(at(join(path, 'enum'), 'is newly limited'));
  return found;
};
