<?php
// Installs WordPress into the database of its wp-config.php and activates the plugin.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install( 'Even Miles & Co', 'admin', 'admin@example.org', true, '', 'a-password-for-this-run' );
$activated = activate_plugin( 'evenstride/evenstride.php' );
if ( is_wp_error( $activated ) ) {
	fwrite( STDERR, $activated->get_error_message() );
	exit( 1 );
}
wp_insert_user( array( 'user_login' => 'reader', 'user_pass' => 'another-password', 'user_email' => 'reader@example.org', 'role' => 'editor' ) );
echo "\n" . json_encode( true );
