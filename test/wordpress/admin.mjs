// What the owner meets: settings, the editor, the list of requests, and what is left when the plugin goes.
import assert from 'node:assert/strict';
import {open} from './pages.mjs';
import {leadOf, poster} from './leads.mjs';

const login = async (page, url, user, password) => {
  await page.goto(`${url}/wp-login.php`);
  await page.evaluate((name, word) => {
    document.getElementById('user_login').value = name;
    document.getElementById('user_pass').value = word;
  }, user, password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
};

const signedIn = async (browser, url, user, password, check) => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1200, height: 900});
    await login(page, url, user, password);
    return await check(page);
  } finally {
    await context.close();
  }
};

export const adminChecks = ({url, php, log}, browser, shots) => {
  const asOwner = (check) => () => signedIn(browser, url, 'admin', 'a-password-for-this-run', check);
  const settings = `${url}/wp-admin/options-general.php?page=evenstride`;
  const fill = async (page, values) => {
    await page.goto(settings);
    await page.evaluate((given) => {
      for (const [id, value] of Object.entries(given)) document.getElementById(id).value = value;
    }, values);
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  };

  return {
    'settings are saved': asOwner(async (page) => {
      await fill(page, {'evenstride-accent': '#166534', 'evenstride-controller': 'The Coach', 'evenstride-notify': 'coach@example.org'});
      const {colours, controller, notify} = php("return get_option( 'evenstride' );");
      assert.deepEqual([colours.accent, controller, notify], ['#166534', 'The Coach', 'coach@example.org']);
      await page.goto(settings);
      assert.equal(await page.$eval('#evenstride-accent', ({value}) => value), '#166534');
      if (shots) await page.screenshot({path: `${shots}/settings.png`, fullPage: true});
    }),
    'a bad setting is said so, and does no harm': asOwner(async (page) => {
      await fill(page, {'evenstride-left': 'red;}body{display:none', 'evenstride-endpoint': 'javascript:alert(1)', 'evenstride-controller': '<script>alert(1)</script>The Coach'});
      const options = php("return get_option( 'evenstride' );");
      assert.deepEqual([options.colours.left, options.endpoint, options.controller, options.colours.accent], ['', '', 'The Coach', '#166534']);
      assert.equal(await page.$$eval('.notice-error', (all) => all.length), 2);
    }),
    'only who may change settings sees them': () =>
      signedIn(browser, url, 'reader', 'another-password', async (page) => {
        const statuses = [];
        for (const path of ['options-general.php?page=evenstride', 'edit.php?post_type=evenstride_lead']) statuses.push((await page.goto(`${url}/wp-admin/${path}`)).status());
        assert.deepEqual(statuses, [403, 403]);
      }),
    'settings without the nonce are refused': asOwner(async (page) => {
      await page.goto(settings);
      await page.evaluate(() => (document.querySelector('#_wpnonce').value = 'none'));
      const [response] = await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      assert.equal(response.status(), 403);
    }),
    'four blocks are put in, saved and shown again': asOwner(async (page) => {
      const troubles = [];
      page.on('pageerror', (error) => troubles.push(error.message));
      await page.goto(`${url}/wp-admin/post-new.php?post_type=page`);
      await page.waitForFunction(() => window.wp?.blocks?.getBlockType('evenstride/coaching-interest') && window.wp.data.select('core/editor').getCurrentPostId());
      const link = await page.evaluate(async () => {
        const {blocks, data} = window.wp;
        const tags = ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'];
        data.dispatch('core/block-editor').insertBlocks(tags.map((tag) => blocks.createBlock(`evenstride/${tag}`, tag === 'exercise-card' ? {exerciseId: 'squat'} : {})));
        data.dispatch('core/editor').editPost({title: 'Made in the editor', status: 'publish'});
        await data.dispatch('core/editor').savePost();
        return data.select('core/editor').getCurrentPost().link;
      });
      // Nothing to wait for in the data: the preview is drawn once the server has answered.
      await page.waitForFunction(() => document.querySelector('[data-type="evenstride/exercise-card"] exercise-card')?.textContent.includes('squat'));
      if (shots) await page.screenshot({path: `${shots}/editor.png`});
      await page.reload();
      await page.waitForFunction(() => window.wp?.data?.select('core/block-editor').getBlocks().length === 4);
      assert.deepEqual(await page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks().map(({name, isValid}) => `${name} ${isValid}`)), ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'].map((tag) => `evenstride/${tag} true`));
      assert.deepEqual(troubles, []);
      const {page: shown} = await open(browser, link);
      assert.equal(await shown.$eval('exercise-card', (card) => card.getAttribute('exercise-id')), 'squat');
      await shown.close();
    }),
    'a request is shown as text, whatever it says': asOwner(async (page) => {
      const lead = leadOf({name: '<img src=x onerror=alert(1)>', message: '<script>document.title="taken"</script>'});
      assert.equal((await poster(url)(lead)).status, 201);
      await page.goto(`${url}/wp-admin/edit.php?post_type=evenstride_lead`);
      assert.match(await page.$eval('#the-list', ({textContent}) => textContent), /maya@example\.org/);
      await page.goto(`${url}/wp-admin/post.php?action=edit&post=${php(`return Evenstride\\find_lead( '${lead.id}' );`)}`);
      assert.match(await page.$eval('#evenstride-lead', ({textContent}) => textContent), /<script>document\.title="taken"<\/script>/);
      assert.equal(await page.$$eval('#evenstride-lead img, #evenstride-lead script', (all) => all.length), 0);
      if (shots) await page.screenshot({path: `${shots}/request.png`, fullPage: true});
    }),
    'PHP complained about nothing of the plugin': () => assert.deepEqual(log().split('\n').filter((line) => line.includes('plugins/evenstride')), []),
    'deleted, it leaves nothing behind': () => {
      const left = php(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
        deactivate_plugins( 'evenstride/evenstride.php' ); $deleted = delete_plugins( array( 'evenstride/evenstride.php' ) ); global $wpdb;
        return array( $deleted, (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%evenstride%'" ), (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'evenstride_lead'" ), (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE '_evenstride%'" ), is_dir( WP_PLUGIN_DIR . '/evenstride' ) );`);
      assert.deepEqual(left, [true, 0, 0, 0, false]);
    },
  };
};
