// The WordPress plugin without a WordPress: what it offers is what the elements have, and the zip holds what was built.
// On a real one it is tested by `npm run test:wordpress`.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {runInNewContext} from 'node:vm';
import {unzipSync} from 'fflate';
import {pluginFiles, pluginZip} from '../../integrations/wordpress/zip.mjs';
import {readElements} from '../../scripts/docs/site/sources.mjs';

const home = 'integrations/wordpress/evenstride/';
const read = (path) => readFileSync(home + path, 'utf8');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = readElements();
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The attributes for which the editor shows a control: its script is run, with elements that are plain records. */
const editorFields = (tag) => {
  const found = [];
  const edits = {};
  const wp = {
    blocks: {registerBlockType: (name, {edit}) => (edits[name] = edit), getBlockType: () => ({title: ''})},
    blockEditor: {useBlockProps: () => ({})},
    components: {TextControl: 'text', SelectControl: 'select'},
    element: {createElement: (type, properties) => ['text', 'select'].includes(type) && found.push(properties.key)},
    i18n: {__: (text) => text},
  };
  runInNewContext(read('blocks/editor.js'), {window: {wp}});
  edits[`evenstride/${tag}`]({attributes: {}});
  return found.sort();
};

test('shortcodes and blocks take attributes that the elements have', () => {
  const php = read('includes/elements.php');
  const shared = /\$shared = array\((.+)\)/.exec(php)[1];
  const list = (text) => [...text.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
  for (const [tag, {attributes}] of Object.entries(elements)) {
    const names = [...attributes.map(({name}) => name), 'id'];
    const own = new RegExp(`'${tag}'\\s+=> array\\([^]*?array_merge\\( array\\(([^)]*)\\)`).exec(php)[1];
    const offered = [...list(own), ...list(shared)];
    assert.deepEqual(offered.filter((name) => !names.includes(name)), [], tag);
    const block = JSON.parse(read(`blocks/${tag}/block.json`));
    assert.deepEqual(Object.keys(block.attributes).filter((name) => !offered.map(camel).includes(name)), [], `block ${tag}`);
    assert.deepEqual(editorFields(tag), Object.keys(block.attributes).sort(), `editor ${tag}`);
  }
});

test('the version is that of the package, everywhere it stands', () => {
  assert.match(read('evenstride.php'), new RegExp(`Version: +${version}\n`));
  assert.match(read('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
  assert.match(read('readme.txt'), new RegExp(`= ${version} =`));
});

test('the zip holds the plugin, the built files with their hashes, the schema and the licenses, in one folder', () => {
  const files = unzipSync(pluginZip());
  assert.deepEqual(Object.keys(files).filter((path) => !path.startsWith('evenstride/')), []);
  const php = Buffer.from(files['evenstride/assets/files.php']).toString();
  const folder = /'folder' => '([^']+)'/.exec(php)[1];
  const hashes = [...php.matchAll(/'([^']+\.(?:js|css))' => '(sha384-[^']+)'/g)];
  assert.ok(hashes.length >= 2);
  for (const [, file, hash] of hashes) assert.equal(`sha384-${createHash('sha384').update(files[`evenstride/assets/${folder}/${file}`]).digest('base64')}`, hash, file);
  assert.deepEqual(Buffer.from(files[`evenstride/assets/${folder}/lead.json`]), readFileSync('dist/schemas/lead.json'));
  assert.ok(files['evenstride/LICENSE'] && files['evenstride/THIRD-PARTY-NOTICES'] && files['evenstride/uninstall.php']);
});

test('the same sources give the same zip', () => assert.deepEqual(pluginZip(), pluginZip()));

test('the template for translators has every text once, and no text is without the domain', () => {
  const files = pluginFiles();
  const pot = files['languages/evenstride.pot'].toString();
  const ids = [...pot.matchAll(/^(?:msgctxt ".*"\n)?msgid "(.+)"$/gm)].map(([entry]) => entry);
  assert.equal(new Set(ids).size, ids.length);
  const calls = Object.entries(files).filter(([path]) => /\.(php|js)$/.test(path) && !path.startsWith('assets')).flatMap(([, data]) => [...data.toString().matchAll(/\b(?:esc_html__|esc_attr__|esc_html_e|__)\(\s*'((?:[^'\\]|\\.)+)'/g)].map(([, text]) => text));
  for (const text of calls) assert.ok(pot.includes(`msgid ${JSON.stringify(text.replaceAll("\\'", "'"))}`), text);
  assert.ok(calls.length > 40);
});

test('a receiver in another language takes the phone numbers that the form takes', () => {
  // JSON Schema has no flag for upper and lower case: the pattern has to say both.
  const {phone} = JSON.parse(readFileSync('dist/schemas/lead.json', 'utf8')).properties;
  for (const number of ['+49 170 1234567 x12', '+49 170 1234567 X12']) for (const {pattern} of phone.allOf) assert.match(number, new RegExp(pattern, 'u'));
});

const php = spawnSync('php', ['--version']).status === 0;
test('every PHP file parses, and cannot be asked for by itself', {skip: !php && 'PHP is not installed here'}, () => {
  for (const path of readdirSync(home, {recursive: true}).filter((name) => name.endsWith('.php'))) {
    assert.equal(spawnSync('php', ['-l', home + path]).status, 0, path);
    assert.match(read(path), /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, path);
  }
});
