// What a visitor meets on a page of the site, in one theme. What runs in the page finds parts through open shadow roots.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {COUNT} from './leads.mjs';

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const TAGS = ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'];
const SHORTCODES = '[imbalance-quiz]Words of our own.[/imbalance-quiz]\n\n[exercise-card exercise-id="glute-bridge" view="full"]\n\n[exercise-card exercise-id="plank"]\n\n[routine-builder days="3" minutes="20" for=""]\n\n[coaching-interest campaign="spring" lang="de-x\\" onload=alert(1)"]';
const BLOCKS = '<!-- wp:evenstride/imbalance-quiz {"selfTests":"off"} /-->\n<!-- wp:evenstride/exercise-card {"exerciseId":"bird-dog","align":"wide"} /-->\n<!-- wp:evenstride/routine-builder {"days":"2","runDays":"tue thu"} /-->\n<!-- wp:evenstride/coaching-interest {"campaign":"blocks"} /-->';

/** Makes the pages; gives their addresses. */
export const makePages = ({url, php}) => {
  const make = (title, content) => `${url}/?page_id=${php(`return wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => '${title}', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );`)}`;
  return {shortcodes: make('Shortcodes', SHORTCODES), blocks: make('Blocks', BLOCKS), plain: make('Plain', 'Nothing of ours.')};
};

/** Opens an address and keeps what a visitor's console would show. */
export const open = async (browser, address, width = 1000) => {
  const page = await browser.newPage();
  await page.setViewport({width, height: 900});
  const troubles = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address, {waitUntil: 'load'});
  return {page, troubles, requests};
};

const settled = (page, tags) =>
  page.evaluate(async (names) => {
    for (const name of names) {
      await customElements.whenDefined(name);
      for (const element of document.querySelectorAll(name)) while (!(await element.updateComplete));
    }
  }, tags);

/** Fills the form as a person does, a minute later, and gives the id of the accepted request. */
const send = async (page, email) => {
  const accepted = page.evaluate(() => new Promise((resolve) => document.addEventListener('coaching-accepted', ({detail}) => resolve(detail.leadId), {once: true})));
  await page.locator('coaching-interest >>> input[type=email]').fill('');
  await (await page.$('coaching-interest >>> input[type=email]')).type(email);
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 60_000;
  });
  await page.locator('coaching-interest >>> input[type=checkbox][required]').click();
  await page.locator('coaching-interest >>> button[type=submit]').click();
  return Promise.race([accepted, new Promise((_, fail) => setTimeout(fail, 20_000, new Error('no coaching-accepted')))]);
};

export const pageChecks = ({url, php}, browser, pages, shots) => {
  const withPage = (address, check, width) => async (theme) => {
    const opened = await open(browser, address, width);
    try {
      await settled(opened.page, opened.requests.some((one) => one.endsWith('/evenstride.js')) ? TAGS : []);
      await check(opened, theme);
      if (shots) await opened.page.screenshot({path: `${shots}/${theme}-${new URL(address).search.slice(9)}-${width ?? 1000}.png`, fullPage: true});
    } finally {
      await opened.page.close();
    }
  };
  const upgraded = async ({page}) => {
    const state = await page.evaluate((tags) => tags.flatMap((tag) => [...document.querySelectorAll(tag)].map((element) => `${tag} ${Boolean(element.shadowRoot?.childElementCount)} ${element.offsetHeight > 80}`)), TAGS);
    assert.deepEqual([...new Set(state)].sort(), TAGS.map((tag) => `${tag} true true`).sort());
  };

  return {
    'shortcodes': withPage(pages.shortcodes, async (opened) => {
      await upgraded(opened);
      const attributes = await opened.page.evaluate(() => [document.querySelectorAll('exercise-card').length, document.querySelector('exercise-card').getAttribute('exercise-id'), document.querySelector('coaching-interest').hasAttribute('onload'), document.querySelector('routine-builder').getAttribute('for')]);
      assert.deepEqual(attributes, [2, 'glute-bridge', false, '']);
    }),
    'blocks': withPage(pages.blocks, async (opened) => {
      await upgraded(opened);
      assert.deepEqual(await opened.page.evaluate(() => [document.querySelector('imbalance-quiz').getAttribute('self-tests'), document.querySelector('routine-builder').getAttribute('run-days'), document.querySelector('.alignwide exercise-card') !== null]), ['off', 'tue thu', true]);
    }),
    'console': withPage(pages.shortcodes, ({troubles}) => assert.deepEqual(troubles, [])),
    'own host': withPage(pages.shortcodes, ({requests}) => assert.deepEqual(requests.filter((one) => !one.startsWith(url) && !one.startsWith('data:')), [])),
    'one script': withPage(pages.shortcodes, async ({page, requests}) => {
      const tags = await page.evaluate(() => [...document.querySelectorAll('script[src*="evenstride"]')].map(({type, integrity}) => `${type} ${integrity.slice(0, 7)}`));
      assert.deepEqual([tags, requests.filter((one) => one.endsWith('/evenstride.js')).length], [['module sha384-'], 1]);
    }),
    'none without': withPage(pages.plain, ({requests}) => assert.deepEqual(requests.filter((one) => one.includes('evenstride')), [])),
    'styles': withPage(pages.shortcodes, async ({page}) => {
      const styles = await page.evaluate(() => {
        const quiz = document.querySelector('imbalance-quiz');
        const of = (element) => getComputedStyle(element);
        const main = quiz.shadowRoot.querySelector('button.primary');
        return {accent: of(main).backgroundColor, font: of(quiz).fontFamily === of(quiz.parentElement).fontFamily, decoration: of(main).textDecorationLine, transform: of(main).textTransform, radius: of(main).borderRadius !== '0px'};
      });
      assert.deepEqual(styles, {accent: 'rgb(22, 101, 52)', font: true, decoration: 'none', transform: 'none', radius: true});
    }),
    'phone': withPage(pages.shortcodes, async ({page}) => {
      const wide = await page.evaluate((tags) => tags.flatMap((tag) => [...document.querySelectorAll(tag)]).filter((element) => element.getBoundingClientRect().right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1).map(({localName}) => localName), TAGS);
      assert.deepEqual([wide, await page.evaluate(() => window.innerWidth)], [[], 360]);
    }, 360),
    'language': async (theme) => {
      const set = (language) => php(`$options = get_option( 'evenstride' ); $options['language'] = '${language}'; return update_option( 'evenstride', $options );`);
      set('xx');
      try {
        await withPage(pages.shortcodes, async ({page, requests, troubles}) => {
          const ours = requests.filter((one) => /evenstride\/assets\/.+\.js$/.test(one)).map((one) => one.replace(/.+\//, ''));
          assert.deepEqual([ours, await page.evaluate(() => [document.documentElement.dataset.language, document.querySelector('routine-builder').lang]), troubles], [['evenstride.js', 'xx.js'], [version, 'xx'], []]);
        })(theme);
      } finally {
        set('site');
      }
    },
    'request': withPage(pages.shortcodes, async ({page}, theme) => {
      const id = await send(page, `${theme}@example.org`);
      assert.equal(php(COUNT)[id], 1);
      const lead = php(`return Evenstride\\read_lead( Evenstride\\find_lead( '${id}' ) );`);
      assert.deepEqual([lead.email, lead.consent.controller, lead.source.campaign], [`${theme}@example.org`, 'The Coach', 'spring']);
    }),
  };
};
