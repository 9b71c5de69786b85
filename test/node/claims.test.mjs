// No text in any language diagnoses, treats, cures, prevents or promises: every literal of the files that hold words is
// read, so that no branch of a message is passed over.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import ts from 'typescript';
import {load} from '../../scripts/build/load.mjs';

const {CHECKED, claimsIn, forbidden} = await load('test/support/claims.ts');
const LOCALES = 'src/locales';

const filesIn = (folder) => readdirSync(folder, {recursive: true}).filter((file) => file.endsWith('.ts')).map((file) => `${folder}/${file}`);

/** Files of words by language. English stands on the records, too; titles of papers are not ours to word. */
const files = new Map([['en', ['src/messages/en', 'src/catalogue', 'src/core/rules'].flatMap(filesIn).filter((file) => !file.endsWith('/evidence.ts'))]]);
for (const file of readdirSync('src').includes('locales') ? filesIn(LOCALES) : []) {
  const lang = file.slice(LOCALES.length + 1).split(/[/.]/)[0];
  if (lang !== 'shared') files.set(lang, [...(files.get(lang) ?? []), file]);
}

/** Every literal of a file, a template with its gaps, and the line on which it begins. */
function literalsIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) return;
    const text = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? [node.head, ...node.templateSpans.map(({literal}) => literal)].map(({text}) => text).join('…') : '';
    if (text) found.push({text, at: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`});
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('What is said', () => {
  for (const [lang, all] of files)
    test(`in ${lang} promises nothing and names no condition`, () => {
      const base = lang.split('-')[0];
      assert.ok(CHECKED.includes(base), `test/support/claims.ts has no list for ${lang}: add the words that stay out`);
      const literals = all.flatMap(literalsIn);
      assert.ok(literals.length > 500, `only ${literals.length} texts were found`);
      assert.deepEqual(literals.flatMap(({text, at}) => claimsIn(text, base).map((claim) => `${at} ${claim}`)), []);
    });

  for (const lang of CHECKED)
    test(`the list of ${lang} finds each of its own words, also inside a sentence`, () => {
      for (const {words} of forbidden)
        for (const word of words[lang].split(',')) {
          const plain = word.trim().replace(/\(([^|)]*)[^)]*\)/g, '$1').replaceAll('*', '');
          assert.ok(claimsIn(`… ${plain} …`, lang).length, plain);
          assert.ok(claimsIn(`«${plain.toUpperCase()}»!`, lang).length, plain);
        }
    });

  const claims = {
    en: 'It treats the cause.', de: 'Das heilt dein Knie und beugt Verletzungen vor: Vorbeugung.', es: 'Previene lesiones.', fr: 'Cela guérit votre genou.',
    pt: 'Previne lesões.', nl: 'Het voorkomt blessures.', ja: '怪我を予防します。', ar: 'يعالج الألم',
  };
  for (const [lang, text] of Object.entries(claims)) test(`${lang}: “${text}” is found`, () => assert.notDeepEqual(claimsIn(text, lang), []));

  const fine = {
    en: 'Your left side scored lower on this test.', de: 'Frag eine Physiotherapeutin. Der Oberkörper bleibt aufrecht.', es: 'Se trata de una prueba; pregunta a un fisioterapeuta.',
    fr: 'Demandez à un kinésithérapeute.', pt: 'Fale com um fisioterapeuta.', nl: 'Vraag een fysiotherapeut; heel rustig.', ja: '理学療法士に相談してください。', ar: 'استشر أخصائي العلاج الطبيعي',
  };
  for (const [lang, text] of Object.entries(fine)) test(`${lang}: “${text}” may be said`, () => assert.deepEqual(claimsIn(text, lang), []));
});
