// The page: choices in fields, a preview in a frame, a snippet to copy. Everything is made with DOM calls; nothing is HTML from text.
import {ASKED_FIRST, changedCss, COLOURS, contrastProblems, SHAPES} from './colours.js';
import {PLACEHOLDERS, readOptions, STARTING, TAGS} from './options.js';
import {HOW, KINDS, snippetFor} from './snippets.js';

const byId = (id) => document.getElementById(id);
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const form = byId('choices');
const frame = byId('frame');
let options;
let integrity = {};

/** A row of radios; gives a function that tells the chosen one. */
const radios = (where, name, entries, chosen) => {
  for (const [value, label] of Object.entries(entries)) {
    const input = make('input', {type: 'radio', name, value, defaultChecked: value === chosen});
    where.append(make('label', {}, input, make('span', {textContent: label})));
  }
  return () => where.querySelector(':checked').value;
};

const VIEWS = {light: 'Light', dark: 'Dark', narrow: 'Narrow, light', 'narrow-dark': 'Narrow, dark'};
const element = radios(byId('which'), 'element', TAGS, 'imbalance-quiz');
const view = radios(byId('views'), 'view', VIEWS, matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
const kind = radios(byId('kinds'), 'kind', KINDS, 'html');

const inputFor = ({name, kind: type, values, min, max}, value) => {
  const shared = {name: `option-${name}`, id: `option-${name}`};
  if (type === 'flag') return make('input', {...shared, type: 'checkbox'});
  if (type === 'choice') return make('select', shared, ...['', ...values].map((one) => make('option', {value: one, textContent: one || 'as it comes', selected: one === value})));
  if (type === 'json') return make('textarea', {...shared, rows: 2, spellcheck: false, placeholder: '{"…": "JSON"}'});
  return make('input', {...shared, type: type === 'number' ? 'number' : 'text', ...(type === 'number' && {min, max}), value, placeholder: PLACEHOLDERS[name] ?? '', spellcheck: false});
};

const optionRow = (field, value = '') => {
  const input = inputFor(field, value);
  const hint = make('small', {id: `hint-${field.name}`, textContent: field.words});
  input.setAttribute('aria-describedby', hint.id);
  const row = make('div', {className: field.kind === 'flag' ? 'row flag' : 'row'}, make('label', {htmlFor: input.id, textContent: field.name}), input, hint);
  return row;
};

/** What was typed stays when the element changes and comes back. */
const kept = {};
let current;
const drawOptions = () => {
  if (current) for (const input of form.querySelectorAll('[name^="option-"]')) (kept[current] ??= {})[input.name] = input.type === 'checkbox' ? input.checked : input.value;
  current = element();
  const start = STARTING[current] ?? {};
  for (const group of ['own', 'shared']) {
    const place = byId(group);
    place.replaceChildren(place.querySelector('legend'), ...options[current][group].map((field) => optionRow(field, start[field.name])));
  }
  for (const [name, value] of Object.entries(kept[current] ?? {})) {
    const input = form.elements[name];
    if (input.type === 'checkbox') input.checked = value;
    else input.value = value;
  }
};

const drawColours = () => {
  COLOURS.forEach(([name, words, light, dark], at) => {
    const pick = (scheme, value) => make('input', {type: 'color', name: `colour-${name}-${scheme}`, defaultValue: value, ariaLabel: `${words}, ${scheme}`});
    byId(at < ASKED_FIRST ? 'colours' : 'more').append(make('div', {className: 'row colour'}, make('span', {textContent: words}), pick('light', light), pick('dark', dark)));
  });
  for (const [name, words, example] of SHAPES) byId('more').append(make('label', {className: 'row'}, words, make('input', {name: `shape-${name}`, placeholder: example, spellcheck: false})));
};

const drawLanguages = () => {
  const found = Object.keys(integrity).map((file) => /^locales\/(.+)\.js$/.exec(file)?.[1]).filter(Boolean);
  const names = new Intl.DisplayNames(['en'], {type: 'language'});
  byId('language').replaceChildren(...['en', ...found].map((lang) => make('option', {value: lang, textContent: names.of(lang)})));
};

const attributes = () =>
  [...options[current].own, ...options[current].shared].flatMap(({name, kind: type}) => {
    const input = form.elements[`option-${name}`];
    const value = type === 'flag' ? input.checked : input.value.trim();
    return value === false || value === '' || !input.validity.valid ? [] : [[name, value === true ? '' : value]];
  });

const update = () => {
  const colour = (name, scheme) => form.elements[`colour-${name}-${scheme}`].value;
  const shapes = Object.fromEntries(SHAPES.map(([name]) => [name, form.elements[`shape-${name}`].value]));
  const choice = {tag: current, attributes: attributes(), css: changedCss(colour, shapes), lang: byId('language').value, address: byId('address').value, integrity};

  const problems = contrastProblems(colour);
  const words = problems.length === 0 ? ['Everything can be read, on light and on dark pages.'] : problems.map((problem) => problem.words);
  byId('contrast').replaceChildren(...words.map((textContent) => make('li', {textContent, className: problems.length === 0 ? 'good' : 'bad'})));

  byId('snippet').firstChild.textContent = snippetFor(kind(), choice);
  byId('how').textContent = HOW[kind()];
  byId('address-row').hidden = !['html', 'block'].includes(kind());
  byId('copied').textContent = '';

  frame.classList.toggle('narrow', view().startsWith('narrow'));
  frame.contentWindow.postMessage({...choice, scheme: view().endsWith('dark') ? 'dark' : 'light'}, location.origin);
};

byId('copy').addEventListener('click', async () => {
  const text = byId('snippet').textContent;
  try {
    await navigator.clipboard.writeText(text);
    byId('copied').textContent = 'Copied';
  } catch {
    // No clipboard on plain http: the text is marked, so that the keys copy it.
    getSelection().selectAllChildren(byId('snippet'));
    byId('copied').textContent = 'Marked: copy it with Ctrl+C or ⌘C';
  }
});
const json = async (file) => {
  const response = await fetch(`../../dist/${file}`);
  if (!response.ok) throw new Error(`dist/${file} answered with ${response.status}`);
  return response.json();
};

try {
  const [manifest, hashes] = await Promise.all([json('custom-elements.json'), json('integrity.json')]);
  options = readOptions(manifest);
  integrity = hashes;
  drawColours();
  drawLanguages();
  drawOptions();
  // Not sooner: a person may choose before there is anything to choose from, and their choice is read above.
  byId('start-over').addEventListener('click', () => {
    for (const tag of Object.keys(kept)) delete kept[tag];
    form.reset();
    current = undefined;
    drawOptions();
    update();
  });
  byId('which').addEventListener('change', drawOptions);
  document.addEventListener('input', update);
  document.addEventListener('change', update);
  // The frame may have been there before this listener.
  addEventListener('message', ({source, data}) => source === frame.contentWindow && data === 'preview-ready' && update());
  update();
  document.documentElement.dataset.ready = '';
} catch (error) {
  byId('trouble').textContent = `The built files cannot be read: ${error.message}. Run npm run build and load this page again.`;
  byId('trouble').hidden = false;
}
