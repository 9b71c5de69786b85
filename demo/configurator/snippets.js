// The snippet for each kind of site. Pure: choices in, text out.

export const KINDS = {
  html: 'HTML',
  wordpress: 'WordPress',
  block: 'Squarespace, Wix, Webflow',
  react: 'React',
  vue: 'Vue',
};

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const attribute = ([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`);
const indent = (text, by = '  ') => text.split('\n').map((line) => line && by + line).join('\n');

/** What is shown until the script is there. The form is a real one. */
const fallback = ({tag, attributes, html: {controller}}) => {
  const given = new Map(attributes);
  if (tag === 'imbalance-quiz') return '<p>A short quiz that compares your two legs. It needs JavaScript.</p>';
  if (tag === 'routine-builder') return '<p>Two short strength sessions a week are enough to begin with.</p>';
  if (tag === 'exercise-card') return `<p>Exercise: ${escape((given.get('exercise-id') ?? 'one of ours').replaceAll('-', ' '))}.</p>`;
  return [
    `<form action="${escape(given.get('endpoint') ?? '/leads')}" method="post">`,
    '  <label>E-mail <input name="email" type="email" autocomplete="email" required></label>',
    `  <label><input type="checkbox" name="consent" required> ${escape(controller)} may use this to answer me.</label>`,
    '  <button type="submit">Ask for coaching</button>',
    '</form>',
  ].join('\n');
};

const prepared = (choice) => ({...choice, html: {controller: new Map(choice.attributes).get('controller') ?? 'This site'}});
const element = (choice) => `<${choice.tag}${choice.attributes.map(attribute).join('')}>\n${indent(fallback(prepared(choice)))}\n</${choice.tag}>`;
const rule = ({tag, css}) => (css.length === 0 ? '' : `${tag} {\n${css.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`);
const beside = (address, file) => address.replace(/[^/]*$/, file);
const scripts = ({address, integrity, lang}) => {
  const one = (src, hash) => `<script type="module" src="${escape(src)}"${hash ? ` integrity="${hash}" crossorigin="anonymous"` : ''}></script>`;
  const files = [one(address, integrity['evenstride.js'])];
  if (lang !== 'en') files.push(one(beside(address, `locales/${lang}.js`), integrity[`locales/${lang}.js`]));
  return files.join('\n');
};
const sheet = ({address}) => `<link rel="stylesheet" href="${escape(beside(address, 'evenstride.css'))}">`;
const withLang = (choice) => (choice.lang === 'en' ? choice : {...choice, attributes: [['lang', choice.lang], ...choice.attributes]});
const styles = (choice) => (rule(choice) ? `<style>\n${rule(choice)}\n</style>` : '');
const join = (...parts) => parts.filter(Boolean).join('\n');

/** Set by the plugin's own settings page. */
const PLUGIN_SETS = ['endpoint', 'controller', 'privacy-href', 'lang', 'context', 'answers', 'assessment', 'preferences', 'routine', 'exercise'];
const shortcode = ({tag, attributes}) => {
  const given = attributes.filter(([name]) => !PLUGIN_SETS.includes(name));
  // A shortcode ends at the first bracket and its values at the first quote.
  return `[${tag}${given.map(([name, value]) => (value === '' && name !== 'for' ? ` ${name}` : ` ${name}="${value.replace(/["[\]<>]/g, '')}"`)).join('')}]`;
};

const jsx = ([name, value]) => (value === '' && name !== 'for' ? ` ${name}` : ` ${name}=${/["\\&{}<>\n]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`}`);
/** HTML that is JSX as well, but for these. */
const asJsx = (html) => html.replace(/<input ([^>]*)>/g, '<input $1 />').replaceAll('autocomplete=', 'autoComplete=').replace(/[{}]/g, (mark) => `{'${mark}'}`);
const HEARD = {'imbalance-quiz': 'imbalance-result', 'exercise-card': 'exercise-complete', 'routine-builder': 'routine-change', 'coaching-interest': 'coaching-accepted'};
const imports = ({lang}) => join("import 'evenstride';", lang === 'en' ? '' : `import 'evenstride/locales/${lang}.js';`);
const componentOf = (tag) => tag.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const handlerOf = (tag) => `on${componentOf(HEARD[tag])}`;

const react = (choice) => {
  const {tag, attributes} = choice;
  return join(
    imports(choice),
    rule(choice) && "import './evenstride-colours.css';",
    '',
    `export function ${componentOf(tag)}({onHeard}) {`,
    '  return (',
    `    <${tag}${attributes.map(jsx).join('')} on${HEARD[tag]}={(event) => onHeard?.(event.detail)}>`,
    indent(asJsx(fallback(prepared(choice))), '      '),
    `    </${tag}>`,
    '  );',
    '}',
    rule(choice) && `\n/* evenstride-colours.css\n${rule(choice)}\n*/`,
  );
};

const vue = (choice) => {
  const {tag, attributes} = choice;
  return join(
    '<script setup>',
    imports(choice),
    "const emit = defineEmits(['heard']);",
    '</script>',
    '',
    '<template>',
    `  <${tag}${attributes.map(attribute).join('')} @${HEARD[tag]}="(event) => emit('heard', event.detail)">`,
    indent(fallback(prepared(choice)), '    '),
    `  </${tag}>`,
    '</template>',
    rule(choice) && `\n<style>\n${rule(choice)}\n</style>`,
    '',
    '// vite.config.js: vue({template: {compilerOptions: {isCustomElement: (tag) => tag.includes(\'-\')}}})',
  );
};

/**
 * @param kind - A key of KINDS.
 * @param choice - `{tag, attributes: [[name, value]], css: [[property, value]], lang, address, integrity}`.
 */
export const snippetFor = (kind, given) => {
  const choice = withLang(given);
  if (kind === 'wordpress') return join(shortcode(choice), rule(choice) && `\nAppearance → Customize → Additional CSS:\n\n${rule(choice)}`);
  if (kind === 'react') return react(choice);
  if (kind === 'vue') return vue(choice);
  return join(sheet(choice), scripts(choice), styles(choice), '', element(choice));
};

export const HOW = {
  html: 'Copy evenstride.js and evenstride.css to your server. If the file changes, its hash has to change with it.',
  wordpress: 'Needs the evenstride plugin. Language, accent, privacy page and where requests go are set under Settings → evenstride.',
  block: 'Paste it into an HTML, code or embed block. The address has to be a whole one, of a place where you may put files.',
  react: 'For React 19, with `npm install evenstride`.',
  vue: 'For Vue 3, with `npm install evenstride`. The last line tells Vue that tags with a hyphen are not its own.',
};

/** Names that a test may ask for. */
export const heardBy = (tag) => [HEARD[tag], handlerOf(tag)];
