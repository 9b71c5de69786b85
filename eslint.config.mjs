import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What a strict host page forbids, or what would reach out of the embed. Why: docs/decisions and the contract's tests. */
const hostRules = [
  ['MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', 'HTML from a string meets Trusted Types; write a template.'],
  ['Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]', 'It passes our own Trusted Types policy unseen; write a template.'],
  ['Identifier[name="styleMap"]', 'Its first render is a style attribute, which a strict style-src refuses; use a class or style.setProperty.'],
  ['TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[\\s"]style=/]', 'A strict style-src refuses style="…"; use a class or style.setProperty.'],
  ['TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(style|script)\\b/]', 'A strict policy refuses it; use static styles and listeners.'],
  ['TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+=/]', 'A strict script-src refuses on…="…"; use @event.'],
  ['TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.innerHTML=/]', 'HTML from a string meets Trusted Types; write a template.'],
  ['TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/\\drem\\b/]', 'rem belongs to the host (many themes set 62.5 %); use em or container units.'],
  ['CallExpression[callee.object.name="z"][callee.property.name="config"]', 'z.config changes the zod of the host page too.'],
  ['ImportExpression', 'The package is one module; nothing is loaded later.'],
];

const habits = [
  ['TSEnumDeclaration', 'Use a literal union.'],
  ['ExportDefaultDeclaration', 'Export by name.'],
];

const restricted = (rules) => ['error', ...rules.map(([selector, message]) => ({selector, message}))];

const classicZod = ['zod', 'zod/v3', 'zod/v4'].map((name) => ({
  name,
  message: "Classic zod costs 15 kB and one CSP violation a page; import from 'zod/mini'.",
}));

export default defineConfig(
  globalIgnores(['dist', 'docs', 'coverage', 'test/hosts']),
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['scripts/hosts/**/*.mjs', 'test/hosts-*/*.mjs', 'test/wordpress/**/*.mjs', 'test/bench/**/*.mjs'], // each hands functions to a page
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  {
    files: ['demo/**/*.js', 'test/**/*.js', 'integrations/**/*.js', 'scripts/docs/site/assets/*.js'],
    extends: [js.configs.recommended],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [js.configs.recommended, ts.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/unbound-method': 'off', // Lit calls a listener with its element as `this`
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-restricted-syntax': restricted(habits),
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', {allow: ['warn']}],
      'no-restricted-imports': ['error', {paths: classicZod}],
      'no-restricted-syntax': restricted([...hostRules, ...habits]),
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off', // Chai's types make every assertion thenable,
      '@typescript-eslint/no-misused-promises': 'off', // also as the value of an arrow function,
      '@typescript-eslint/no-unused-expressions': 'off', // and `.to.exist` is an expression
    },
  },
);
