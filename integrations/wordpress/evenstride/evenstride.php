<?php
/**
 * Plugin Name:       evenstride
 * Description:       An imbalance quiz, exercise cards, a routine builder and a coaching form for sites about running. Hosted by your own site.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            evenstride contributors
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       evenstride
 * Domain Path:       /languages
 *
 * @package evenstride
 */

namespace Evenstride;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/embeds.php';
require __DIR__ . '/includes/schema.php';
require __DIR__ . '/includes/lead-store.php';
require __DIR__ . '/includes/lead-rest.php';
require __DIR__ . '/includes/lead-form.php';
require __DIR__ . '/includes/privacy.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/settings.php';
	require __DIR__ . '/includes/lead-screen.php';
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'evenstride', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	},
	1
);
