// The pages that hosts really have, each as it differs from the first one, which is the measure for the words of all others.
import {readFileSync} from 'node:fs';
import {fallbackMarkup} from 'evenstride/fallback';
import {snippetFor} from '../../demo/configurator/snippets.js';
import {policy} from '../../scripts/host-policy.mjs';

const TAGS = `<main id="main">
<imbalance-quiz id="quiz" self-tests="off"><p>A quiz stands here.</p></imbalance-quiz>
<exercise-card id="card" exercise-id="squat"><p>A squat stands here.</p></exercise-card>
<routine-builder id="builder"><p>A week stands here.</p></routine-builder>
<coaching-interest id="form" fields="email" controller="Your Site"><form action="/leads" method="post"><label>E-mail <input name="email" type="email"></label><button>Ask</button></form></coaching-interest>
</main><div id="elsewhere"></div>`;

/** Elements that would keep what the visitor did, and what one says where it cannot. */
const KEPT = TAGS.replaceAll(/ id="(quiz|card|builder|form)"/g, ' id="$1" persist="local"');
const UNKEPT = 'This browser cannot keep it. Download it to keep a copy.';

/** The same four as the configurator prints them, and as a server does that renders its pages. */
const FOUR = {
  'imbalance-quiz': {id: 'quiz', 'self-tests': 'off'},
  'exercise-card': {id: 'card', 'exercise-id': 'squat'},
  'routine-builder': {id: 'builder'},
  'coaching-interest': {id: 'form', fields: 'email', controller: 'Your Site'},
};
const onPage = (print) => `<main id="main">${Object.entries(FOUR).map(print).join('\n')}</main><div id="elsewhere"></div>`;
const snippets = () => {
  const integrity = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));
  return onPage(([tag, attributes]) => snippetFor('html', {tag, attributes: Object.entries(attributes), css: [], lang: 'en', address: '/evenstride.js', integrity}));
};
const rendered = () => onPage(([tag, attributes]) => fallbackMarkup(tag, {attributes, action: '/leads'}));

const script = (name) => `<script src="/${name}"></script>`;
const module = (address = '/evenstride.js', attributes = '') => `<script type="module" src="${address}"${attributes}></script>`;

/**
 * - `head`, `body`: mark-up, given the address of the server.
 * - `csp`: the policy; the strict one of the contract unless the page says otherwise.
 * - `headers`: more of them.
 * - `host`: a name under which the page is asked for; a browser takes 127.0.0.1 for safe, and this for plain http.
 * - `framed`: the page stands in a frame with these words in its `sandbox`.
 * - `file`: the page is opened from disk; `refusedBy` loads no module from there.
 * - `warnings`: what its console has to say.
 * - `says`: what the builder tells the visitor there, and nowhere else.
 */
export const PAGES = {
  'module before the tags': {head: () => module(), body: () => TAGS},
  'module after the tags': {head: () => '', body: () => TAGS + module()},
  'async in the head': {head: () => module('/evenstride.js', ' async'), body: () => TAGS},
  'loaded twice': {head: () => module() + module('/evenstride.js?again'), body: () => TAGS},
  'two versions': {head: () => module('/other-version.js') + module(), body: () => TAGS, warnings: [/^evenstride \d+\.\d+\.\d+: already defined and left alone: <imbalance-quiz> \(evenstride 0\.0\.9\)/]},
  'in a shadow root': {head: () => module(), body: () => `<div id="host">${TAGS}</div>${script('page/shadow.js')}`},
  'own Lit and zod': {head: () => script('own-libraries.js') + module(), body: () => `<host-own></host-own>${TAGS}`, csp: () => policy(['lit-html', 'evenstride'])},
  'translated': {head: () => module() + script('page/translate.js'), body: () => TAGS},
  'sandboxed frame': {head: () => module(), body: () => KEPT, says: UNKEPT, framed: 'allow-scripts', csp: (origin) => policy().replaceAll("'self'", origin)},
  'storage blocked': {head: () => script('block-storage.js') + module(), body: () => KEPT, says: UNKEPT},
  'plain http': {head: () => module(), body: () => TAGS, host: 'www.host.test'},
  'document.domain': {head: () => script('page/domain.js') + module(), body: () => TAGS, host: 'www.host.test', headers: {'origin-agent-cluster': '?0'}},
  'configurator’s snippets': {head: () => '', body: snippets},
  'server-rendered': {head: () => module(), body: rendered},
  'quirks mode': {doctype: '', head: () => module(), body: () => TAGS},
  'base elsewhere': {head: () => `${module()}<base href="https://elsewhere.test/deep/">`, body: () => TAGS},
  'file:, module from a server': {file: true, head: (origin) => module(`${origin}/evenstride.js`, ' crossorigin'), body: () => TAGS},
  'file:, classic script': {file: true, head: () => '<script src="evenstride.classic.js" defer></script>', body: () => TAGS},
  'file:, module on disk': {file: true, refusedBy: 'chromium', head: () => module('evenstride.js'), body: () => TAGS},
};

/** The mark-up of a page; `witness.js` notes from the first moment on what goes wrong. */
export const markup = ({doctype = '<!doctype html>', head, body, file}, origin) => `${doctype}<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
<script src="${file ? '' : '/'}witness.js"></script>${head(origin)}</head><body>${body(origin)}</body></html>`;

export const policyOf = ({csp = () => policy()}, origin) => csp(origin);
