// The receiver without a browser: each check is a fact that a site owner could notice.
import assert from 'node:assert/strict';
import {COUNT, REST, leadOf, poster} from './leads.mjs';

export const routeChecks = ({url, php, mails}) => {
  const post = poster(url);
  const keptOf = (id) => php(`return Evenstride\\read_lead( Evenstride\\find_lead( '${id}' ) );`);
  const refused = async (changes, place) => {
    const lead = leadOf(changes);
    const response = await post(lead);
    assert.equal(response.status, 422);
    assert.match(await response.text(), new RegExp(place));
    assert.equal(php(COUNT)[lead.id], undefined);
  };

  return {
    'a request is kept, and known when it comes again': async () => {
      const lead = leadOf({name: "O'Neil \\ Ångström", message: 'One\nTwo "three" 🏃'});
      assert.deepEqual([(await post(lead)).status, (await post(lead)).status, php(COUNT)[lead.id]], [201, 409, 1]);
      assert.deepEqual(keptOf(lead.id), lead);
    },
    'twelve at once with one id are one request': async () => {
      const lead = leadOf();
      const statuses = (await Promise.all(Array.from({length: 12}, () => post(lead)))).map(({status}) => status);
      assert.deepEqual([statuses.filter((status) => status === 201).length, php(COUNT)[lead.id]], [1, 1]);
      assert.deepEqual(statuses.filter((status) => ![201, 409, 503].includes(status)), []);
    },
    'a phone number with an extension is taken, however it is written': async () => {
      for (const phone of ['+49 170 1234567 x12', '+49 170 1234567 X12']) assert.equal((await post(leadOf({phone}))).status, 201, phone);
    },
    'without consent nothing is kept': () => refused({consent: {...leadOf().consent, given: false}}, 'lead.consent.given'),
    'words that differ from their hash are refused': () => refused({consent: {...leadOf().consent, text: 'Something else'}}, 'textHash'),
    'an address that is none is refused': () => refused({email: 'maya@'}, 'lead.email'),
    'a line break cannot reach a mail header': () => refused({email: 'maya@example.org\nBcc: all@example.org'}, 'lead.email'),
    'a body that is no JSON is refused': async () => assert.equal((await post(leadOf(), {body: '{"id"'})).status >= 400, true),
    'a key that is not the id is refused': async () => assert.equal((await post(leadOf(), {key: 'other'})).status, 400),
    'more than 64 KiB is refused': async () => assert.equal((await post(leadOf({message: 'x'.repeat(70_000)}))).status, 413),
    'a page of another site may not send': async () => assert.equal((await post(leadOf(), {headers: {origin: 'https://elsewhere.example'}})).status >= 400, true),
    'health answers stay only with their own consent': async () => {
      const context = {assessment: {status: 'balanced', findings: []}};
      const [without, shared] = [leadOf({context}), leadOf({context})];
      shared.consent.sharesHealthData = true;
      await post(without);
      await post(shared);
      assert.deepEqual([keptOf(without.id).context, keptOf(shared.id).context], [undefined, context]);
    },
    'the mail says who asked and nothing of health': async () => {
      const lead = leadOf({name: 'Mailed Person', context: {assessment: {status: 'refer', findings: []}}});
      lead.consent.sharesHealthData = true;
      await post(lead);
      assert.match(mails(), /^To: coach@example\.org/m);
      assert.match(mails(), /^Reply-To: maya@example\.org/m);
      assert.match(mails(), /Mailed Person/);
      assert.doesNotMatch(mails(), /assessment|refer\b/);
    },
    'nobody reads requests from outside': async () => {
      const statuses = await Promise.all(['/wp/v2/evenstride_lead', '/evenstride/v1/leads'].map(async (route) => (await fetch(`${url}/index.php?rest_route=${route}`)).status));
      assert.deepEqual(statuses, [404, 404]);
      assert.doesNotMatch(await (await fetch(`${url}/?s=maya&post_type=evenstride_lead`)).text(), /maya@example\.org/);
    },
    'the form without script arrives once, whoever presses twice': async () => {
      const form = () => fetch(`${url}/wp-admin/admin-post.php`, {method: 'POST', body: new URLSearchParams({action: 'evenstride_lead', email: 'plain@example.org', name: 'Plain', consent: 'yes'})});
      const before = Object.keys(php(COUNT)).length;
      const [first, second] = [await form(), await form()];
      assert.deepEqual([first.status, second.status, Object.keys(php(COUNT)).length - before], [200, 200, 1]);
      assert.match(await first.text(), /Your request has arrived/);
    },
    'the form without script and without a tick keeps nothing': async () => {
      const response = await fetch(`${url}/wp-admin/admin-post.php`, {method: 'POST', body: new URLSearchParams({action: 'evenstride_lead', email: 'plain2@example.org'})});
      assert.deepEqual([response.status, php("return Evenstride\\leads_of( 'plain2@example.org' );")], [422, []]);
    },
    'an address that sends too much is asked to wait': async () => {
      php(REST);
      const bad = leadOf({email: 'x'});
      for (let n = 0; n < 30; n++) await post(bad);
      const response = await post(bad);
      php(REST);
      assert.equal(response.status, 429);
      assert.ok(Number(response.headers.get('retry-after')) > 0 && Number(response.headers.get('retry-after')) <= 60);
    },
    'personal data is exported and erased by address': async () => {
      const lead = leadOf({email: 'Erase.Me@example.org'});
      await post(lead);
      const exported = php("return Evenstride\\export_personal_data( 'erase.me@example.org' );");
      assert.match(JSON.stringify(exported), new RegExp(lead.id));
      assert.equal(php("return Evenstride\\erase_personal_data( 'erase.me@example.org' );").items_removed, true);
      assert.equal(php(COUNT)[lead.id], undefined);
    },
  };
};
