// Tables in Markdown, for the guides (between their marks) and for the pages of the elements.
const cell = (text) => String(text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|');
export const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);

export const tokenTable = (tokens) => table(['property', 'for', 'light', 'dark'], tokens.map(({name, purpose, light, dark, value}) => [code(name), purpose, code(light ?? value), code(dark)]));

const typeOf = ({type}) => type?.text ?? '';

/** An attribute says which words it takes; where it takes any text, its property says more. */
const typeOfBoth = (attribute, members) => (typeOf(attribute) === 'string' ? typeOf(members.find(({name}) => name === attribute.fieldName)) : typeOf(attribute));

export const attributeTable = ({attributes, members}) =>
  table(['attribute', 'property', 'type', 'default', 'what it does'], attributes.map((one) => [code(one.name), code(one.fieldName), code(typeOfBoth(one, members)), one.default === 'undefined' || one.default === "''" ? '' : code(one.default), one.description]));

const hidden = (member) => member.kind !== 'field' || member.attribute || member.static || ['private', 'protected'].includes(member.privacy) || member.name.startsWith('#') || ['shared', 'form'].includes(member.name);
export const memberTable = ({members}) => {
  const fields = members.filter((member) => !hidden(member)).map((one) => [code(one.name), code(typeOf(one)), one.description]);
  return fields.length > 0 && table(['property', 'type', 'what it is'], fields);
};
const INTERNAL = /^(connectedCallback|disconnectedCallback|adoptedCallback|attributeChangedCallback|form\w+Callback|render|focusin)$/;
export const methodTable = ({members}) => {
  const methods = members.filter(({kind, privacy, static: isStatic, name, description}) => kind === 'method' && !privacy?.startsWith('pr') && !isStatic && !name.startsWith('#') && !INTERNAL.test(name) && description);
  return methods.length > 0 && table(['method', 'what it does'], methods.map(({name, parameters = [], description}) => [code(`${name}(${parameters.map((one) => one.name).join(', ')})`), description]));
};
export const eventTable = ({events}) => table(['event', 'when'], events.map(({name, description}) => [`[\`${name}\`](../guides/events.md#${name})`, description]));
export const slotTable = ({slots}) => slots?.length > 0 && table(['slot', 'what goes there'], slots.map(({name, description}) => [code(name), description]));
export const partTable = ({cssParts}) => table(['part', 'what it is'], cssParts.map(({name, description}) => [code(name), description]));
export const stateTable = ({cssStates}) => cssStates?.length > 0 && table(['state', 'when'], cssStates.map(({name, description}) => [code(`:state(${name})`), description]));

/** Parts, slots and states of all elements, for the theming guide. */
export const hookTables = (elements) =>
  Object.entries(elements)
    .map(([tag, element]) => [`### \`<${tag}>\``, partTable(element), slotTable(element), stateTable(element), `<!-- live: ${tag} -->`].filter(Boolean).join('\n\n'))
    .join('\n\n');
