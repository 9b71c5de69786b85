// A language file is loaded beside dist/evenstride.js and must reach the registry inside it, not bring its own. So whatever a
// locale imports from outside its folder comes from the main module, which exports it.
import {dirname, resolve, sep} from 'node:path';

/** `locales` is the folder of the languages' sources, or of their declarations. */
export const intoMainModule = (locales) => ({
  name: 'into-main-module',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const inside = resolve(dirname(importer), source).startsWith(locales + sep);
    return inside ? null : {id: '../evenstride.js', external: 'absolute'};
  },
});
