// `node test/faults/people.mjs [--people 200] [--src]`: so many scripted submissions of five kinds get no further than the
// confirmation, and as many by people, half of them with every field filled as an autofill would, the trap too, all arrive.
/* global document -- what runs in the page */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {clearForms, openBrowser, openPage, putForms, submitForms, touchForms} from './browser.mjs';
import {optionsOf} from './options.mjs';
import {receiverProcess} from './receiver-process.mjs';
import {startSite} from './site.mjs';

const {people, src} = optionsOf({people: 40});
const BATCH = 20;
const HUMAN_MS = 2100;
const READING_MS = 800;

const folder = mkdtempSync(join(tmpdir(), 'people-'));
const file = join(folder, 'leads.jsonl');
const receiver = receiverProcess(file, src);
await receiver.start();
const site = await startSite({receiver, src});
const events = {lead: [], accepted: [], queued: [], failed: [], challenged: []};
const browser = await openBrowser();
const {page} = await openPage(browser, site.url, {persist: 'none', delivery: {}, onEvent: (name, id, reason) => void events[name].push(id ?? reason)});
const arrived = () => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).lead);
const batches = (count) => Array.from({length: Math.ceil(count / BATCH)}, (_, n) => ({from: n * BATCH, count: Math.min(BATCH, count - n * BATCH), persist: 'none'}));
const rootOf = (n) => page.evaluateHandle((id) => document.getElementById(id).shadowRoot, `form-${n}`);
const each = async ({from, count}, work) => {
  for (let n = from; n < from + count; n++) await work(await rootOf(n), n);
};

/** Five ways in which scripts send forms; each goes on for as long as it has ideas. */
const scripts = {
  'fills every field, the hidden one too, and presses the button': async (forms) => {
    await each(forms, (root) => root.evaluate((r) => r.querySelectorAll('input:not([type=checkbox])').forEach((input) => (input.value ||= 'https://spam.example'))));
    await submitForms(page, forms);
  },
  'submits the form without touching it, again and again': async (forms) => {
    for (let i = 0; i < 3; i++) {
      await each(forms, (root) => root.evaluate((r) => r.querySelector('form').requestSubmit()));
      await pause(HUMAN_MS / 2);
    }
  },
  'waits, makes up events, and presses every button there is': async (forms) => {
    await pause(HUMAN_MS);
    for (let i = 0; i < 3; i++) {
      await each(forms, (root) =>
        root.evaluate((r) => {
          for (const input of r.querySelectorAll('input')) for (const type of ['pointerdown', 'keydown', 'input', 'change']) input.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
          for (const button of r.querySelectorAll('button')) button.click();
        }),
      );
      await pause(READING_MS);
    }
  },
  'drives a real keyboard, at a machine’s pace': async (forms) => {
    await each(forms, async (root) => {
      await root.evaluate((r) => r.getElementById('email').focus());
      for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
    });
    await pause(HUMAN_MS);
    await each(forms, async (root) => {
      await root.evaluate((r) => r.getElementById('email').focus());
      await page.keyboard.press('Enter');
    });
  },
  'takes its time with a real keyboard, but fills what nobody sees': async (forms) => {
    await touchForms(page, forms);
    await each(forms, (root) => root.evaluate((r) => void (r.getElementById('trap').value = 'https://spam.example')));
    await pause(HUMAN_MS);
    await each(forms, async (root) => {
      await root.evaluate((r) => r.getElementById('goal').focus());
      for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
    });
  },
};

const report = [];
const perScript = Math.round(people / Object.keys(scripts).length);
for (const [what, script] of Object.entries(scripts)) {
  const before = {challenged: events.challenged.length, leads: events.lead.length};
  for (const forms of batches(perScript)) {
    await putForms(page, forms);
    await script(forms);
    await clearForms(page);
  }
  report.push({what, sent: perScript, challenged: events.challenged.length - before.challenged, passed: events.lead.length - before.leads, wanted: 0});
}

/** People: a touch, their time, and where they are asked, one press of the button after reading. */
const person = async (autofilled) => {
  const before = {challenged: events.challenged.length, accepted: events.accepted.length};
  for (const forms of batches(people / 2)) {
    await putForms(page, forms);
    await touchForms(page, forms);
    if (autofilled) await each(forms, (root) => root.evaluate((r) => void (r.getElementById('trap').value = 'Maya')));
    await pause(HUMAN_MS);
    await submitForms(page, forms);
    if (autofilled) {
      await pause(READING_MS);
      await each(forms, async (root) => {
        await root.evaluate((r) => r.getElementById('confirm').focus());
        await page.keyboard.press('Enter');
      });
    }
    for (let wait = 0; wait < 100 && events.accepted.length - before.accepted < forms.from + forms.count; wait++) await pause(50);
    await clearForms(page);
  }
  return {sent: people / 2, challenged: events.challenged.length - before.challenged, passed: events.accepted.length - before.accepted, wanted: people / 2};
};
report.push({what: 'a person who types', ...(await person(false))});
report.push({what: 'a person whose browser fills every field, the hidden one too', ...(await person(true))});

for (const {what, sent, challenged, passed} of report) console.log(`${what}: ${sent} sent, ${challenged} asked to confirm, ${passed} leads`);
const leads = arrived();
console.log(`leads at the receiver: ${leads.length}, ${leads.filter((lead) => lead.suspicion).length} of them marked`);

const wrong = report.filter(({passed, wanted}) => passed !== wanted).map(({what}) => what);
if (leads.length !== people) wrong.push('leads at the receiver');
if (report.slice(0, -2).some(({sent, challenged}) => sent !== challenged)) wrong.push('a script that was not asked');
for (const what of wrong) console.error(`FAILED: ${what}`);
await browser.close();
site.close();
await receiver.kill();
rmSync(folder, {recursive: true});
process.exitCode = Number(wrong.length > 0);
