<?php
/**
 * What the fallback form posts where no script runs. It becomes a request like any other.
 *
 * @package evenstride
 */

namespace Evenstride;

defined( 'ABSPATH' ) || exit;

/** A field as it was typed, on one line but for the message. */
function typed( $name ) {
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- see lead-rest.php: the page may be days old.
	$value = isset( $_POST[ $name ] ) && is_string( $_POST[ $name ] ) ? wp_unslash( $_POST[ $name ] ) : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput
	return 'message' === $name ? sanitize_textarea_field( $value ) : sanitize_text_field( $value );
}

/** The same words on the same day are the same request, so that a second press of the button makes no second one. */
function id_of( $words ) {
	$hex = hash( 'sha256', $words );
	return substr( $hex, 0, 8 ) . '-' . substr( $hex, 8, 4 ) . '-8' . substr( $hex, 13, 3 ) . '-a' . substr( $hex, 17, 3 ) . '-' . substr( $hex, 20, 12 );
}

function lead_from_form() {
	$now    = gmdate( 'Y-m-d\TH:i:s.000\Z' );
	$lead   = new \stdClass();
	$fields = array_filter( array_map( __NAMESPACE__ . '\typed', array_combine( array_keys( lead_fields() ), array_keys( lead_fields() ) ) ), 'strlen' );
	// The words beside the box are the site's own: what the browser says about them is not asked.
	$text     = form_consent( controller() );
	$lead->id = id_of( wp_json_encode( array( $fields, $text, substr( $now, 0, 10 ), wp_salt() ) ) );

	$lead->createdAt = $now; // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- the schema's name.
	foreach ( $fields as $name => $value ) {
		$lead->$name = $value;
	}
	$policy        = privacy_url();
	$locale        = str_replace( '_', '-', determine_locale() );
	$lead->consent = (object) array(
		'given'            => '' !== typed( 'consent' ),
		'controller'       => controller(),
		'text'             => $text,
		'textHash'         => hash( 'sha256', $text ),
		'policyUrl'        => '' === $policy ? null : $policy,
		'locale'           => $locale,
		'at'               => $now,
		'sharesHealthData' => false,
	);
	$page          = wp_get_referer();
	$lead->source  = (object) array(
		'page'    => $page ? strtok( $page, '?#' ) : home_url( '/' ),
		'tag'     => 'coaching-interest',
		'version' => 'fallback',
		'locale'  => $locale,
	);
	return $lead;
}

function receive_form() {
	if ( seconds_to_wait() > 0 ) {
		say( 429, __( 'That was a lot at once', 'evenstride' ), __( 'Please wait a minute, go back and send it again.', 'evenstride' ) );
	}
	$lead = lead_from_form();
	if ( null !== misfit_lead( $lead ) ) {
		say( 422, __( 'Something is missing', 'evenstride' ), __( 'Please go back, enter your e-mail address and tick the box.', 'evenstride' ) );
	}
	if ( in_array( store_lead( $lead ), array( 'busy', 'failed' ), true ) ) {
		say( 503, __( 'That did not work', 'evenstride' ), __( 'Please go back and send it again. Nothing that you typed is lost.', 'evenstride' ) );
	}
	say( 200, __( 'Thank you', 'evenstride' ), __( 'Your request has arrived.', 'evenstride' ) );
}
add_action( 'admin_post_nopriv_evenstride_lead', __NAMESPACE__ . '\receive_form' );
add_action( 'admin_post_evenstride_lead', __NAMESPACE__ . '\receive_form' );

function say( $status, $title, $words ) {
	wp_die(
		'<h1>' . esc_html( $title ) . '</h1><p>' . esc_html( $words ) . '</p>',
		esc_html( $title ),
		array(
			'response'  => (int) $status,
			'back_link' => true,
		)
	);
}
