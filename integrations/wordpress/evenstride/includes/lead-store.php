<?php
/**
 * Requests as private posts. A request is in the database before anyone hears that it was taken, and it is there once,
 * however often it is sent: its id is its slug.
 *
 * @package evenstride
 */

namespace Evenstride;

defined( 'ABSPATH' ) || exit;

const POST_TYPE = 'evenstride_lead';

function register_lead_type() {
	register_post_type(
		POST_TYPE,
		array(
			'label'               => __( 'Coaching requests', 'evenstride' ),
			'labels'              => array(
				'singular_name' => __( 'Coaching request', 'evenstride' ),
				'edit_item'     => __( 'Coaching request', 'evenstride' ),
			),
			'public'              => false,
			'show_ui'             => true,
			'show_in_menu'        => true,
			'show_in_rest'        => false, // No way out but the screens of those who may read them.
			'exclude_from_search' => true,
			'menu_icon'           => 'dashicons-groups',
			'supports'            => array( 'title' ),
			'map_meta_cap'        => true,
			'capabilities'        => array_merge(
				array_fill_keys( array( 'edit_posts', 'edit_others_posts', 'edit_private_posts', 'edit_published_posts', 'publish_posts', 'read_private_posts', 'delete_posts', 'delete_others_posts', 'delete_private_posts', 'delete_published_posts' ), 'manage_options' ),
				array( 'create_posts' => 'do_not_allow' )
			),
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_lead_type' );

/** The post of a request, also of one in the trash: what was taken once is known. */
function find_lead( $id ) {
	$found = get_posts(
		array(
			'post_type'        => POST_TYPE,
			'post_status'      => array( 'private', 'trash' ),
			'meta_key'         => '_evenstride_id', // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_key -- meta_key is indexed.
			'meta_value'       => $id, // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_value
			'fields'           => 'ids',
			'numberposts'      => 1,
			'suppress_filters' => true,
		)
	);
	return $found ? $found[0] : 0;
}

/**
 * Two requests with the same lead must not pass the check together. The row's unique name is the lock, as in
 * WP_Upgrader::create_lock; one that a crash left behind is taken over after a minute.
 */
function with_lock( $id, callable $work ) {
	global $wpdb;
	$name = "evenstride_lock_$id";
	// phpcs:disable WordPress.DB.DirectDatabaseQuery -- add_option() is not atomic.
	$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name = %s AND option_value < %d", $name, time() - MINUTE_IN_SECONDS ) );
	$got = $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %d, 'no')", $name, time() ) );
	if ( 1 !== $got ) {
		return 'busy';
	}
	try {
		return $work();
	} finally {
		$wpdb->delete( $wpdb->options, array( 'option_name' => $name ) );
	}
	// phpcs:enable
}

/** @return string `added`, `known`, `busy` (ask again), or `failed` (the database refused). */
function store_lead( $lead ) {
	$result = with_lock(
		$lead->id,
		static function () use ( $lead ) {
			if ( find_lead( $lead->id ) ) {
				return 'known';
			}
			// Titles are HTML to WordPress; a name is text.
			$title = sanitize_text_field( isset( $lead->name ) ? "$lead->name ($lead->email)" : $lead->email );
			$post  = wp_insert_post(
				wp_slash(
					array(
						'post_type'   => POST_TYPE,
						'post_status' => 'private',
						'post_title'  => $title,
						'post_author' => 0,
						'meta_input'  => array(
							'_evenstride_id'    => $lead->id,
							'_evenstride_email' => strtolower( $lead->email ),
							'_evenstride_lead'  => wp_json_encode( $lead, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ),
						),
					)
				)
			);
			if ( ! $post || '' === get_post_meta( $post, '_evenstride_lead', true ) ) {
				if ( $post ) {
					wp_delete_post( $post, true );
				}
				return 'failed';
			}
			return 'added';
		}
	);
	if ( 'added' === $result ) {
		notify( $lead );
	}
	return $result;
}

/** The request of a post, or null. */
function read_lead( $post_id ) {
	return json_decode( (string) get_post_meta( $post_id, '_evenstride_lead', true ) );
}

/** A word by mail that somebody asked. It is kept already, so a mailer that fails loses nothing. Health answers stay here. */
function notify( $lead ) {
	$to = options()['notify'];
	if ( '' === $to ) {
		return;
	}
	$lines = array();
	foreach ( lead_fields() as $field => $label ) {
		if ( isset( $lead->$field ) ) {
			$lines[] = $label . ': ' . $lead->$field;
		}
	}
	if ( isset( $lead->suspicion ) ) {
		$lines[] = __( 'The form asked for a confirmation and got it; read it before you call.', 'evenstride' );
	}
	$lines[] = admin_url( 'edit.php?post_type=' . POST_TYPE );
	/* translators: %s: name of the site. */
	$subject = sprintf( __( 'A coaching request on %s', 'evenstride' ), wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ) );
	// The address was checked: no line break can be in it.
	wp_mail( $to, $subject, implode( "\n", $lines ), array( "Reply-To: $lead->email" ) );
}

function lead_fields() {
	return array(
		'name'    => __( 'Name', 'evenstride' ),
		'email'   => __( 'E-mail', 'evenstride' ),
		'phone'   => __( 'Phone', 'evenstride' ),
		'goal'    => __( 'Goal', 'evenstride' ),
		'message' => __( 'Message', 'evenstride' ),
	);
}
