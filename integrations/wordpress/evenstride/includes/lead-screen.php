<?php
/**
 * “Coaching requests” in the admin: a list, and each request as it was sent. Nothing can be edited there but its place.
 *
 * @package evenstride
 */

namespace Evenstride;

defined( 'ABSPATH' ) || exit;

add_filter(
	'manage_' . POST_TYPE . '_posts_columns',
	static function ( $columns ) {
		return array(
			'cb'        => $columns['cb'],
			'title'     => __( 'Who', 'evenstride' ),
			'goal'      => __( 'Goal', 'evenstride' ),
			'suspicion' => __( 'Confirmed', 'evenstride' ),
			'date'      => $columns['date'],
		);
	}
);
add_action(
	'manage_' . POST_TYPE . '_posts_custom_column',
	static function ( $column, $post_id ) {
		$lead = read_lead( $post_id );
		if ( $lead && in_array( $column, array( 'goal', 'suspicion' ), true ) ) {
			echo esc_html( isset( $lead->$column ) ? $lead->$column : '' );
		}
	},
	10,
	2
);
add_action(
	'add_meta_boxes_' . POST_TYPE,
	static function () {
		remove_meta_box( 'submitdiv', POST_TYPE, 'side' );
		add_meta_box( 'evenstride-lead', __( 'The request', 'evenstride' ), __NAMESPACE__ . '\lead_box', POST_TYPE, 'normal', 'high' );
	}
);

function lead_row( $label, $value ) {
	printf( '<tr><th scope="row">%s</th><td>%s</td></tr>', esc_html( $label ), nl2br( esc_html( $value ) ) );
}

function lead_box( $post ) {
	$lead = read_lead( $post->ID );
	if ( ! $lead ) {
		echo '<p>' . esc_html__( 'This request cannot be read.', 'evenstride' ) . '</p>';
		return;
	}
	echo '<table class="form-table">';
	foreach ( lead_fields() as $field => $label ) {
		if ( isset( $lead->$field ) ) {
			lead_row( $label, $lead->$field );
		}
	}
	lead_row( __( 'Agreed to', 'evenstride' ), $lead->consent->text );
	lead_row( __( 'On', 'evenstride' ), $lead->consent->at );
	lead_row( __( 'Page', 'evenstride' ), $lead->source->page );
	echo '</table>';
	if ( isset( $lead->context ) ) {
		printf(
			'<details><summary>%s</summary><pre>%s</pre></details>',
			esc_html__( 'Quiz result and plan, shared with consent', 'evenstride' ),
			esc_html( wp_json_encode( $lead->context, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) )
		);
	}
}
