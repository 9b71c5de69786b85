// dist/custom-elements.json and the two editors' data, read from the elements' classes and their JSDoc.
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

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

export default {
  globs: ['src/define.ts', 'src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts', 'src/elements/**/*.views.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    tagByFolder(),
    shippedPaths(),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
    customElementVsCodePlugin({outdir: 'dist', cssFileName: null, hideLogs: true}),
  ],
};
