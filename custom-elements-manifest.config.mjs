// dist/custom-elements.json and the two editors' data, read from the elements' classes and their JSDoc.
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {load} from './scripts/build/load.mjs';

/** src/elements/<tag>/<tag>.ts holds the class of <tag>. src/define.ts registers all four in a loop, which no analyzer follows. */
const tagByFolder = () => ({
  name: 'tag-by-folder',
  moduleLinkPhase({moduleDoc}) {
    const tag = /^src\/elements\/([^/]+)\/\1\.ts$/.exec(moduleDoc.path)?.[1];
    const element = tag && moduleDoc.declarations.find(({kind}) => kind === 'class');
    if (element) Object.assign(element, {tagName: tag, customElement: true});
  },
});

/** The manifest should name the files that ship, not the sources they came from. */
const shippedPaths = () => ({
  name: 'shipped-paths',
  packageLinkPhase({customElementsManifest}) {
    const shipped = (path) => path.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/npm/$1.js');
    const walk = (node) => {
      for (const [key, value] of Object.entries(node ?? {})) {
        if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = shipped(value);
        else if (typeof value === 'object') walk(value);
      }
    };
    walk(customElementsManifest);
  },
});

const {PERSIST_MODES} = await load('src/platform/storage.ts');
const {SELF_TEST_MODES} = await load('src/elements/imbalance-quiz/quiz-flow.ts');
const {LEVELS} = await load('src/catalogue/vocabulary.ts');
/** What may stand in an attribute, where that is one of a few words. */
const WORDS = {persist: PERSIST_MODES, 'self-tests': SELF_TEST_MODES, level: LEVELS, side: ['left', 'right', 'both'], view: ['compact', 'full'], analytics: ['datalayer']};

/** Editors complete attributes by their words, and cannot follow the name of a type; whatever else is not plain is text. */
const attributeWords = () => ({
  name: 'attribute-words',
  packageLinkPhase({customElementsManifest}) {
    const attributes = customElementsManifest.modules.flatMap(({declarations}) => declarations).flatMap((declaration) => declaration.attributes ?? []);
    for (const attribute of attributes) {
      const words = WORDS[attribute.name]?.map((word) => `'${word}'`).join(' | ');
      if (words) attribute.type = {text: words};
      else if (!/^(string|number|boolean|null|[ |])+$/.test(attribute.type?.text ?? '')) attribute.type = {text: 'string'};
    }
  },
});

export default {
  globs: ['src/define.ts', 'src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts', 'src/elements/**/*.views.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    tagByFolder(),
    shippedPaths(),
    attributeWords(),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
    customElementVsCodePlugin({outdir: 'dist', cssFileName: null, hideLogs: true}),
  ],
};
