// What the configurator says of colours and prints as snippets.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {transformSync} from 'esbuild';
import {parseFragment} from 'parse5';
import {changedCss, COLOURS, contrast, contrastProblems, SHAPES} from '../../demo/configurator/colours.js';
import {readOptions, TAGS} from '../../demo/configurator/options.js';
import {KINDS, snippetFor} from '../../demo/configurator/snippets.js';
import {readElements, readTokens} from '../../scripts/docs/site/sources.mjs';

const ours = (changes = {}) => (name, scheme) => changes[`${name} ${scheme}`] ?? COLOURS.find(([token]) => token === name)[scheme === 'light' ? 2 : 3];

test('the tokens that can be chosen are those of the elements, with their values', () => {
  const tokens = readTokens().map(({name, light, dark}) => [name.replace('--evenstride-', ''), light, dark]);
  assert.deepEqual(COLOURS.map(([name, , light, dark]) => [name, light, dark]).sort(), tokens.filter(([, light]) => light).sort());
  assert.deepEqual(SHAPES.map(([name]) => name).sort(), tokens.filter(([, light]) => !light).map(([name]) => name).sort());
});

test('contrast is that of WCAG', () => {
  // https://www.w3.org/WAI/WCAG22/Techniques/general/G18: black on white is 21, a colour on itself 1; #767676 is the lightest grey for text.
  for (const [one, other, ratio] of [['#000000', '#ffffff', 21], ['#123456', '#123456', 1], ['#767676', '#ffffff', 4.54], ['#777777', '#ffffff', 4.48], ['#ff0000', '#ffffff', 4.0]]) assert.equal(Number(contrast(one, other).toFixed(2)), ratio);
});

test('our own colours can be read, and one that cannot is named with its pages and the way out', () => {
  assert.deepEqual(contrastProblems(ours()), []);
  const problems = contrastProblems(ours({'accent light': '#ffd400'}));
  assert.deepEqual(problems.map(({token, scheme}) => [token, scheme]), [['on-accent', 'light'], ['accent', 'light']]);
  assert.match(problems[1].words, /^Links on light pages: 1\.4 to 1, and people need 4\.5 to 1\. Make “accent” darker\.$/);
});

test('a near miss is not rounded up to a pass', () => assert.match(contrastProblems(ours({'text light': '#777777'}))[0].words, /4\.4 to 1/));

test('only what was changed becomes CSS, as one colour or as two, and nothing ends its declaration', () => {
  assert.deepEqual(changedCss(ours(), {}), []);
  assert.deepEqual(changedCss(ours({'accent light': '#111111'}), {radius: '2px;} body{display:none'}), [
    ['--evenstride-accent', 'light-dark(#111111, #2dd4bf)'],
    ['--evenstride-radius', '2px bodydisplay:none'],
  ]);
  assert.deepEqual(changedCss(ours({'left light': '#111111', 'left dark': '#111111'}), {}), [['--evenstride-left', '#111111']]);
});

test('every attribute of the manifest can be chosen', () => {
  const options = readOptions(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
  for (const [tag, {attributes}] of Object.entries(readElements())) {
    const fields = [...options[tag].own, ...options[tag].shared].map(({name}) => name);
    assert.deepEqual([...fields, 'lang'].sort(), attributes.map(({name}) => name).sort(), tag);
  }
});

const integrity = {'evenstride.js': 'sha384-main', 'locales/de.js': 'sha384-de'};
const hard = [['controller', `A "quoted" & <b>strong</b> {name}`], ['for', ''], ['preview', '']];
const choice = (tag) => ({tag, attributes: hard, css: [['--evenstride-accent', '#166534']], lang: 'de', address: 'https://example.org/e/evenstride.js', integrity});
const walk = (node) => (node.childNodes ?? []).flatMap((child) => (child.tagName ? [child, ...walk(child)] : []));
const attributesOf = ({attrs}) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));

for (const tag of Object.keys(TAGS)) {
  test(`the HTML of <${tag}> gives the attributes that were chosen, a fallback, both scripts with their hashes, and the language`, () => {
    const nodes = walk(parseFragment(snippetFor('html', choice(tag))));
    const element = nodes.find(({tagName}) => tagName === tag);
    assert.deepEqual(attributesOf(element), {lang: 'de', ...Object.fromEntries(hard)});
    assert.ok(walk(element).length > 0, 'a fallback');
    assert.deepEqual(nodes.filter(({tagName}) => tagName === 'script').map(attributesOf).map(({type, src, integrity: hash, crossorigin}) => [type, src, hash, crossorigin]), [
      ['module', 'https://example.org/e/evenstride.js', 'sha384-main', 'anonymous'],
      ['module', 'https://example.org/e/locales/de.js', 'sha384-de', 'anonymous'],
    ]);
  });
  test(`the React of <${tag}> is JSX that says the same`, () => {
    const code = snippetFor('react', choice(tag));
    const props = {};
    const seen = (type, given) => type === tag && Object.assign(props, given);
    const {code: program} = transformSync(code, {loader: 'jsx', jsx: 'transform', jsxFactory: 'seen', format: 'esm'});
    const body = program.replace(/^import .*$/gm, '').replace(/export \{[^}]*\};?/, '');
    new Function('seen', `${body}; return ${/function (\w+)/.exec(body)[1]}({});`)(seen);
    for (const [name, value] of hard.filter(([name]) => name !== 'preview')) assert.equal(props[name], value, name);
    assert.equal(props.preview, true);
  });
  test(`the shortcode of <${tag}> holds nothing that would end it`, () => {
    const code = snippetFor('wordpress', {...choice(tag), attributes: [['campaign', 'a"] [b]<i>'], ['for', ''], ['debug', '']]});
    assert.equal(code.split('\n')[0], `[${tag} campaign="a bi" for="" debug]`);
  });
}

test('there is a snippet for each kind of site, and each says the colour', () => {
  for (const kind of Object.keys(KINDS)) assert.match(snippetFor(kind, choice('imbalance-quiz')), /--evenstride-accent: #166534/, kind);
});
