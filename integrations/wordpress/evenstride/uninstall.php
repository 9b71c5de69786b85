<?php
/**
 * Leaves nothing behind. Requests are personal data: without the plugin nobody could see or erase them, so they go too,
 * unless the owner said that they stay. WordPress asks before it comes here.
 *
 * @package evenstride
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

global $wpdb;
$evenstride_options = get_option( 'evenstride', array() );

if ( empty( $evenstride_options['keep_leads'] ) ) {
	// The post type is not registered here, so no function that asks for it finds them.
	$evenstride_posts = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM $wpdb->posts WHERE post_type = %s", 'evenstride_lead' ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	foreach ( $evenstride_posts as $evenstride_post ) {
		wp_delete_post( (int) $evenstride_post, true );
	}
}
delete_option( 'evenstride' );
foreach ( array( 'evenstride_lock_', '_transient_evenstride_rate_', '_transient_timeout_evenstride_rate_' ) as $evenstride_prefix ) {
	$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $evenstride_prefix ) . '%' ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
}
