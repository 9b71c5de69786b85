// evenstride/fallback: what a server prints, checked as text and as a browser would read it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fallbackMarkup} from 'evenstride/fallback';

const EVIL = `"><script>alert('x')</script>&`;

test('a coaching form posts by itself, with a label for every field and a consent box', () => {
  const markup = fallbackMarkup('coaching-interest', {attributes: {controller: 'Your Site', 'privacy-href': '/privacy', fields: 'email message phone', preview: true, campaign: null}, action: '/leads'});
  assert.match(markup, /^<coaching-interest controller="Your Site" privacy-href="\/privacy" fields="email message phone" preview>\n/);
  assert.match(markup, /<form action="\/leads" method="post">/);
  const names = [...markup.matchAll(/<label>[^]*?<(?:input|textarea)[^>]* name="(\w+)"[^]*?<\/label>/g)].map(([, name]) => name);
  assert.deepEqual(names, ['email', 'message', 'phone', 'consent']);
  assert.match(markup, /type="email" name="email" autocomplete="email" maxlength="254" required>/);
  assert.match(markup, /<input type="checkbox" name="consent" value="I agree that Your Site may[^"]+" required>/);
  assert.match(markup, /<a href="\/privacy">/);
  assert.match(markup, /<button type="submit">/);
});

test('without an address that a form could reach there is no form', () => {
  for (const action of [undefined, '', 'javascript:alert(1)', 'java\nscript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'mailto:a@b.c'])
    assert.doesNotMatch(fallbackMarkup('coaching-interest', {action}), /<form/, String(action));
  for (const action of ['/leads', 'leads', './leads?to=a:b', 'https://example.com/leads', '?x', '//example.com/leads'])
    assert.match(fallbackMarkup('coaching-interest', {action}), /<form/, action);
});

test('an unsafe privacy address is left out of the form', () => {
  assert.doesNotMatch(fallbackMarkup('coaching-interest', {action: '/leads', attributes: {'privacy-href': 'javascript:alert(1)'}}), /<a /);
});

for (const tag of ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'])
  test(`nothing given to <${tag}> gets out of its place`, () => {
    const markup = fallbackMarkup(tag, {
      attributes: {id: EVIL, controller: EVIL, 'exercise-id': EVIL, lang: EVIL, 'reply-within': EVIL, fields: EVIL, onclick: 'alert(1)', style: 'x', 'a"b': 'x', '': 'x'},
      data: {note: `</script><!--${EVIL}`},
      action: `/leads?${EVIL}`,
    });
    assert.deepEqual([...markup.matchAll(/<script[^>]*>/g)].map(([open]) => open), ['<script type="application/json">']);
    assert.equal(markup.split('</script>').length, 2);
    const [script, json] = /<script type="application\/json">(.*)<\/script>/.exec(markup);
    assert.doesNotMatch(markup.replace(script, ''), /onclick|style=|a"b|<!--|alert\('x'\)/);
    assert.deepEqual(JSON.parse(json), {note: `</script><!--${EVIL}`});
    assert.ok(markup.endsWith(`</${tag}>`));
  });

test('a card says how its exercise is done, and an unknown one says nothing wrong', () => {
  assert.match(fallbackMarkup('exercise-card', {attributes: {'exercise-id': 'glute-bridge', sets: 2}}), /^<exercise-card exercise-id="glute-bridge" sets="2">\n {2}<h3>Glute bridge<\/h3>\n {2}<ol>\n {4}<li>/);
  assert.match(fallbackMarkup('exercise-card', {attributes: {'exercise-id': 'constructor'}}), /<p>No exercise to show yet\.<\/p>/);
});

test('quiz and builder say what they are', () => {
  assert.equal(fallbackMarkup('imbalance-quiz').split('\n')[1], '  <h2>How even are your legs?</h2>');
  assert.equal(fallbackMarkup('routine-builder', {data: {preferences: {days: 3}}}).split('\n')[1], '  <script type="application/json">{"preferences":{"days":3}}</script>');
});
