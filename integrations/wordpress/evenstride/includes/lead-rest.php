<?php
/**
 * POST /wp-json/evenstride/v1/leads: what the coaching form sends. Its answers are those that the form understands:
 * 201 kept, 409 known, 422 refused for good, 429 and 503 ask again later.
 *
 * There is no nonce: the form sends no cookie, acts for nobody, and stands on pages that caches keep for days.
 *
 * @package evenstride
 */

namespace Evenstride;

defined( 'ABSPATH' ) || exit;

const BODY_LIMIT = 65536;
const PER_MINUTE = 30;

add_action(
	'rest_api_init',
	static function () {
		register_rest_route(
			'evenstride/v1',
			'/leads',
			array(
				'methods'             => 'POST',
				'callback'            => __NAMESPACE__ . '\receive_lead',
				'permission_callback' => __NAMESPACE__ . '\is_own_page',
			)
		);
	}
);

/** Only pages of this site send here; a filter lets others in. What has no Origin is no browser's page. */
function is_own_page( $request ) {
	$origin = $request->get_header( 'origin' );
	if ( null === $origin ) {
		return true;
	}
	$own = array_map( __NAMESPACE__ . '\origin_of', array( home_url(), site_url() ) );
	/**
	 * Filters the origins whose pages may send requests.
	 *
	 * @param string[] $origins Such as `https://example.org`.
	 */
	return in_array( strtolower( $origin ), (array) apply_filters( 'evenstride_allowed_origins', $own ), true );
}

function origin_of( $url ) {
	$parts = wp_parse_url( strtolower( $url ) );
	return $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

function refusal( $status, $code, $headers = array() ) {
	return new \WP_REST_Response( array( 'code' => $code ), $status, $headers );
}

function receive_lead( $request ) {
	$wait = seconds_to_wait();
	if ( $wait > 0 ) {
		return refusal( 429, 'slow-down', array( 'Retry-After' => $wait ) );
	}
	$body = $request->get_body();
	if ( strlen( $body ) > BODY_LIMIT ) {
		return refusal( 413, 'too-large' );
	}
	$lead  = json_decode( $body );
	$wrong = misfit_lead( $lead );
	if ( null !== $wrong ) {
		return refusal( 422, "invalid: $wrong" );
	}
	if ( $request->get_header( 'idempotency-key' ) !== $lead->id ) {
		return refusal( 400, 'Idempotency-Key must be the id of the lead' );
	}
	return answer_for( store_lead( only_what_was_agreed( $lead ) ), $lead->id );
}

function answer_for( $result, $id ) {
	switch ( $result ) {
		case 'added':
			return new \WP_REST_Response( array( 'id' => $id ), 201 );
		case 'known':
			return new \WP_REST_Response( array( 'id' => $id ), 409 );
		default:
			return refusal( 503, $result, array( 'Retry-After' => 'busy' === $result ? 2 : 60 ) );
	}
}

/** @return string|null Where the lead does not fit, or null. */
function misfit_lead( $lead ) {
	$wrong = misfit( $lead, lead_schema() );
	if ( null !== $wrong ) {
		return $wrong;
	}
	// What the words were is proven by their hash.
	return hash_equals( hash( 'sha256', $lead->consent->text ), $lead->consent->textHash ) ? null : 'lead.consent.textHash';
}

/** Health answers are kept only with their own consent; and nothing is kept that the schema does not name. */
function only_what_was_agreed( $lead ) {
	$kept = new \stdClass();
	foreach ( array_keys( lead_schema()['properties'] ) as $name ) {
		if ( property_exists( $lead, $name ) && ( 'context' !== $name || $lead->consent->sharesHealthData ) ) {
			$kept->$name = $lead->$name;
		}
	}
	return $kept;
}

/** Counts the requests of an address in this minute. The address itself is not kept. */
function seconds_to_wait() {
	$address = isset( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '';
	$minute  = (int) floor( time() / MINUTE_IN_SECONDS );
	$key     = 'evenstride_rate_' . substr( wp_hash( $address . $minute ), 0, 20 );
	$count   = (int) get_transient( $key );
	if ( $count >= PER_MINUTE ) {
		return ( $minute + 1 ) * MINUTE_IN_SECONDS - time();
	}
	set_transient( $key, $count + 1, 2 * MINUTE_IN_SECONDS );
	return 0;
}
