import {OptionDefaults} from 'typedoc';

/** @type {Partial<import('typedoc').TypeDocOptions & import('typedoc-plugin-markdown').PluginOptions>} */
export default {
  entryPoints: ['src/index.ts'],
  tsconfig: 'tsconfig.types.json',
  plugin: ['typedoc-plugin-markdown'],
  out: 'docs/api',
  router: 'module',
  readme: 'none',
  excludeExternals: true, // or every inherited member of LitElement is listed
  excludePrivate: true,
  excludeProtected: true,
  excludeInternal: true,
  disableSources: true, // no commit hash and no line number: the pages change when the API does
  hidePageHeader: true,
  hideBreadcrumbs: true,
  blockTags: [...OptionDefaults.blockTags, '@fires', '@slot', '@csspart', '@cssprop', '@cssState'],
  validation: {notExported: false, notDocumented: false, invalidLink: true}, // a type that only another one names may stay inside
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
