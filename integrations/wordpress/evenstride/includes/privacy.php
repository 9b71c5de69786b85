<?php
/**
 * WordPress' own tools for personal data know the requests: export, erase, and a text for the privacy policy.
 *
 * @package evenstride
 */

namespace Evenstride;

defined( 'ABSPATH' ) || exit;

function leads_of( $email ) {
	return get_posts(
		array(
			'post_type'   => POST_TYPE,
			'post_status' => array( 'private', 'trash' ),
			'meta_key'    => '_evenstride_email', // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_key
			'meta_value'  => strtolower( $email ), // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_value
			'fields'      => 'ids',
			'numberposts' => -1,
		)
	);
}

function export_personal_data( $email ) {
	$data = array();
	foreach ( leads_of( $email ) as $post_id ) {
		$data[] = array(
			'group_id'    => POST_TYPE,
			'group_label' => __( 'Coaching requests', 'evenstride' ),
			'item_id'     => POST_TYPE . "-$post_id",
			'data'        => array(
				array(
					'name'  => __( 'Request', 'evenstride' ),
					'value' => wp_json_encode( read_lead( $post_id ), JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ),
				),
			),
		);
	}
	return array(
		'data' => $data,
		'done' => true,
	);
}

function erase_personal_data( $email ) {
	$removed = 0;
	$stayed  = 0;
	foreach ( leads_of( $email ) as $post_id ) {
		if ( wp_delete_post( $post_id, true ) ) {
			++$removed;
		} else {
			++$stayed;
		}
	}
	return array(
		'items_removed'  => $removed > 0,
		'items_retained' => $stayed > 0,
		'messages'       => array(),
		'done'           => true,
	);
}

add_filter(
	'wp_privacy_personal_data_exporters',
	static function ( $exporters ) {
		$exporters['evenstride'] = array(
			'exporter_friendly_name' => __( 'Coaching requests', 'evenstride' ),
			'callback'               => __NAMESPACE__ . '\export_personal_data',
		);
		return $exporters;
	}
);
add_filter(
	'wp_privacy_personal_data_erasers',
	static function ( $erasers ) {
		$erasers['evenstride'] = array(
			'eraser_friendly_name' => __( 'Coaching requests', 'evenstride' ),
			'callback'             => __NAMESPACE__ . '\erase_personal_data',
		);
		return $erasers;
	}
);
add_action(
	'admin_init',
	static function () {
		$words = __( 'Answers to the quiz and the training plan stay in your browser. When you send the coaching form, we keep what you typed and the words you agreed to, so that we can answer you; your quiz result only if you tick its own box. A request that cannot be sent waits in your browser for at most seven days.', 'evenstride' );
		wp_add_privacy_policy_content( 'evenstride', '<p class="privacy-policy-tutorial">' . esc_html__( 'Suggested text:', 'evenstride' ) . '</p><p>' . esc_html( $words ) . '</p>' );
	}
);
