// Lit and zod write to globals so that their copies on a page can find each other. Inside an embed that is a guest's
// hand in the host's pockets: the host's console warns of "multiple versions of Lit", a second Trusted Types policy of the same
// name kills the module, and one copy's `z.config` changes the other's. The built modules therefore touch no global,
// and import in Node, where there is no DOM. Each patch must still find its text, or the build fails and someone looks.
import MagicString from 'magic-string';

const PATCHES = {
  '@lit/reactive-element/css-tag.js': [['c=e?t=>t:', 'c=e||!t.CSSStyleSheet?t=>t:']],
  '@lit/reactive-element/reactive-element.js': [
    ['a.reactiveElementPolyfillSupport', 'void 0'],
    [',(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    // Bookkeeping for standard decorators; this project's are the experimental ones.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['class y extends HTMLElement{', 'class y extends(a.HTMLElement??class{}){'],
  ],
  '@lit/reactive-element/decorators/property.js': [['"object"==typeof o?r(t,e,o):', '']],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  'lit-html/lit-html.js': [
    // A name of our own, made with the first template and without a throw where the page has it or forbids it: a second copy
    // of the module, which registers nothing and so draws nothing, then asks for no policy, and the host sees no violation.
    [
      's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      '{createHTML(t){try{e.p??=s.createPolicy("evenstride",{createHTML:t=>t})}catch{e.p={createHTML:t=>t}}return e.p.createHTML(t)}}',
    ],
    ['l=document,', 'l=t.document??{createTreeWalker(){}},'],
    // A browser that translates the page puts <font> in a text node's place; the next text then needs a node of its own.
    ['this._$AH!==A&&a(this._$AH)?', 'this._$AH!==A&&a(this._$AH)&&3===this._$AA.nextSibling?.nodeType?'],
    ['t.litHtmlPolyfillSupport', 'void 0'],
    [',(t.litHtmlVersions??=[]).push("3.3.3")', ''],
  ],
  'zod/v4/core/core.js': [
    ['const pp = globalThis.__zod_globalConfig?.postProcessor;\n        if (pp)\n            pp(inst);', ''],
    ['(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});', ''],
    ['globalConfig = globalThis.__zod_globalConfig;', 'globalConfig = {};'],
  ],
  'zod/v4/core/registries.js': [
    ['(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());', ''],
    ['globalRegistry = globalThis.__zod_globalRegistry;', 'globalRegistry = registry();'],
  ],
};

/** What a built module must not contain. The package test looks for the same, in the files that ship. */
export const FORBIDDEN = [
  'litElementVersions',
  'reactiveElementVersions',
  'litHtmlVersions',
  'PolyfillSupport',
  'HydrateSupport',
  'litPropertyMetadata',
  'Symbol.metadata',
  '"lit-html"',
  '__zod_global',
  'eval(',
  'Function(',
  'import(',
  'Multiple versions of Lit',
  'insertAdjacentHTML',
];

export const hostSafe = () => ({
  name: 'host-safe',

  transform(code, id) {
    const file = Object.keys(PATCHES).find((path) => id.replaceAll('\\', '/').endsWith(`/node_modules/${path}`));
    if (!file) return null;
    const text = new MagicString(code);
    for (const [from, to] of PATCHES[file]) {
      const at = code.indexOf(from);
      if (at < 0 || code.includes(from, at + 1)) this.error(`${file} should hold this once, so its patch needs a look: ${from}`);
      text.overwrite(at, at + from.length, to);
    }
    return {code: text.toString(), map: text.generateMap({hires: 'boundary'})};
  },

  generateBundle(_, bundle) {
    for (const {fileName, code} of Object.values(bundle)) {
      const found = code ? FORBIDDEN.filter((name) => code.includes(name)) : [];
      if (found.length > 0) this.error(`${fileName} must not contain ${found.join(' or ')}`);
    }
  },
});
