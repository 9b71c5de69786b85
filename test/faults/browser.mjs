// Chromium with pages of forms, and what tests do with them from inside the page.
/* global document, window, customElements -- what runs in the page */
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findEngine} from '../../scripts/wtr/engines.mjs';

export const openBrowser = () => puppeteer.launch({executablePath: findEngine('chromium'), headless: true, args: chromiumArgs});

/** Loads the page and waits for the module; `onEvent` hears each of the form's events with its lead's id. */
export const openPage = async (browser, url, {onEvent, delivery, persist}) => {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`In the page: ${error.message}`));
  await page.exposeFunction('heard', onEvent);
  await page.evaluateOnNewDocument(
    (settings) => {
      for (const name of ['lead', 'accepted', 'queued', 'failed', 'challenged'])
        document.addEventListener(`coaching-${name}`, ({detail}) => window.heard(name, detail.lead?.id ?? detail.leadId ?? null, detail.reason ?? null));
      // One form that only takes over what earlier pages left.
      window.ready = customElements.whenDefined('coaching-interest').then(() => {
        customElements.get('coaching-interest').tuneDelivery(settings.delivery);
        const idle = document.createElement('coaching-interest');
        Object.assign(idle, {id: 'idle', endpoint: '/leads', persist: settings.persist});
        document.body.append(idle);
      });
    },
    {delivery, persist},
  );
  const load = async (how) => {
    await how();
    await page.evaluate(() => window.ready);
  };
  await load(() => page.goto(url));
  return {page, reload: () => load(() => page.reload()), close: () => page.close({runBeforeUnload: false})};
};

/** Puts so many forms on the page, all filled in; none has been touched by a person yet. */
export const putForms = (page, {from, count, persist, fields = 'name email phone goal message'}) =>
  page.evaluate(
    async (o) => {
      for (let n = o.from; n < o.from + o.count; n++) {
        const form = document.createElement('coaching-interest');
        Object.assign(form, {id: `form-${n}`, endpoint: '/leads', persist: o.persist, fields: o.fields});
        document.querySelector('main').append(form);
        await form.updateComplete;
        const root = form.shadowRoot;
        const values = {name: `Runner ${n}`, email: `runner${n}@example.com`, phone: '+49 170 1234567', goal: `Goal ${n}`, message: 'Hello\nthere'};
        for (const [name, value] of Object.entries(values)) {
          const input = root.getElementById(name);
          if (!input) continue;
          input.value = value;
          input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        }
        root.getElementById('consent').click();
      }
    },
    {from, count, persist, fields},
  );

/** A key of the visitor's own keyboard in each form; it types nothing. */
export const touchForms = async (page, {from, count}) => {
  for (let n = from; n < from + count; n++) {
    await page.evaluate((id) => document.getElementById(id).focus(), `form-${n}`);
    await page.keyboard.press('Shift');
  }
};

export const submitForms = (page, {from, count}) =>
  page.evaluate(
    (o) => {
      for (let n = o.from; n < o.from + o.count; n++) document.getElementById(`form-${n}`)?.shadowRoot.querySelector('[type=submit]')?.click();
    },
    {from, count},
  );

export const clearForms = (page) => page.evaluate(() => document.querySelector('main').replaceChildren());
