// Writes Lit's two decorators as the calls that they make: `@property(options) days` becomes `Builder.createProperty('days',
// options)`. The helper that carries a decorator out stands in every file that has one, and is more than what it does.
import MagicString from 'magic-string';

// As esbuild writes it.
const DECORATED = /__decorateClass\(\[\s*(property|state)\(([^]*?)\)\s*\], (\w+)\.prototype, ("\w+"), [12]\);/g;
const IMPORT = /import \{[^}]*\} from "lit\/decorators\.js";\n/;
const STATE = '{ state: true, attribute: false }';

export const plainProperties = () => ({
  name: 'plain-properties',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('__decorateClass(')) return null;
    const text = new MagicString(code);
    const imported = IMPORT.exec(code);
    if (imported) text.remove(imported.index, imported.index + imported[0].length);
    for (const {0: found, 1: decorator, 2: options, 3: owner, 4: name, index} of code.matchAll(DECORATED)) {
      const given = decorator === 'state' ? STATE : options;
      text.update(index, index + found.length, `${owner}.createProperty(${name}${given && `, ${given}`});`);
    }
    if (text.toString().includes('__decorateClass(')) this.error(`${id} has a decorator other than property() and state(), or esbuild writes them anew.`);
    return {code: text.toString(), map: text.generateMap({hires: 'boundary'})};
  },
});
