// dist/frameworks/: what JSX, Vue and Svelte have to know of the four tags. tags.d.ts is made from the element manifest; how each
// framework spells attributes and listeners stands in scripts/build/frameworks/, a file each, and is copied.
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {root} from './run.mjs';

const comment = (text) => `/** ${text.replaceAll('*/', '* /')} */`;

const key = (name) => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);

/** What can be given to an element: public fields that can be set, and under their attributes' names too where those differ. */
const given = ({name: element, members}) =>
  members
    .filter(({kind, privacy, readonly, static: ofClass}) => kind === 'field' && !privacy && !readonly && !ofClass)
    .flatMap(({name, attribute, description}) =>
      [...new Set([attribute ?? name, name])].map((key_) => `    ${comment(description)}\n    ${key(key_)}?: Given<${element}['${name}']>;`),
    );

const tag = ({tagName, name, ...declaration}) => `  '${tagName}': {
    element: ${name};
    events: ${declaration.events.map(({name: event}) => `'${event}'`).join(' | ')};
    given: {
${given({name, ...declaration}).join('\n').replaceAll(/^/gm, '  ')}
    };
  };`;

/** The text of tags.d.ts. */
export const tagTypes = ({modules}) => {
  const tags = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  return `import type {${tags.map(({name}) => name).join(', ')}} from '../npm/index.js';

/** A value as its property takes it, or as an attribute says it: rich data as JSON, a number in digits. */
type Given<T> = T | (T extends boolean ? '' : T extends number ? \`\${T}\` : T extends object ? string : never) | undefined;

/** Each tag: its element, what can be given to it, and the events it sends. */
export interface Tags {
${tags.map(tag).join('\n')}
}

/** What can be given to a tag. */
export type GivenTo<T extends keyof Tags> = Tags[T]['given'];

/** Listeners for the events of a tag, under the name that a framework gives them, such as \`onimbalance-result\`. */
export type Listeners<T extends keyof Tags, Prefix extends string> = {
  [E in Tags[T]['events'] as \`\${Prefix}\${E}\`]?: (event: GlobalEventHandlersEventMap[E] & {readonly currentTarget: Tags[T]['element']}) => void;
};
`;
};

export const writeFrameworkTypes = () => {
  cpSync(`${root}scripts/build/frameworks`, `${root}dist/frameworks`, {recursive: true});
  writeFileSync(`${root}dist/frameworks/tags.d.ts`, tagTypes(JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'))));
};
