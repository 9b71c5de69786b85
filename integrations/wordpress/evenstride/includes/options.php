<?php
/**
 * What the owner set, always whole and always valid: each value is checked when it is written and when it is read.
 *
 * @package evenstride
 */

namespace Evenstride;

defined( 'ABSPATH' ) || exit;

const OPTION = 'evenstride';

/** The colours that the settings page offers, by custom property. */
function colour_names() {
	return array(
		'accent' => __( 'Buttons, progress and focus', 'evenstride' ),
		'left'   => __( 'The left leg', 'evenstride' ),
		'right'  => __( 'The right leg', 'evenstride' ),
	);
}

function default_options() {
	return array(
		'language'     => 'site',
		'colours'      => array(
			'accent' => '',
			'left'   => '',
			'right'  => '',
		),
		'endpoint'     => '',
		'notify'       => '',
		'controller'   => '',
		'privacy_page' => 0,
		'keep_leads'   => false,
	);
}

/** The languages that came with the plugin, English first. */
function languages() {
	$files = array_keys( assets()['integrity'] );
	$found = preg_filter( '~^locales/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.js$~', '$1', $files );
	return array_merge( array( 'en' ), array_values( $found ) );
}

/** Only an address that a browser may post to; plain http only to this very machine. */
function clean_endpoint( $value ) {
	$url = esc_url_raw( trim( (string) $value ), array( 'https', 'http' ) );
	if ( '' === $url || 0 === strpos( $url, 'https://' ) ) {
		return $url;
	}
	return in_array( wp_parse_url( $url, PHP_URL_HOST ), array( 'localhost', '127.0.0.1' ), true ) ? $url : '';
}

/** Makes valid options of whatever a form or the database holds. */
function clean_options( $given ) {
	$given   = is_array( $given ) ? $given : array();
	$options = default_options();

	$language = isset( $given['language'] ) ? (string) $given['language'] : '';
	if ( in_array( $language, languages(), true ) ) {
		$options['language'] = $language;
	}
	foreach ( array_keys( $options['colours'] ) as $name ) {
		$colour                      = isset( $given['colours'][ $name ] ) ? (string) $given['colours'][ $name ] : '';
		$options['colours'][ $name ] = (string) sanitize_hex_color( $colour );
	}
	$options['endpoint']     = clean_endpoint( isset( $given['endpoint'] ) ? $given['endpoint'] : '' );
	$options['notify']       = (string) sanitize_email( isset( $given['notify'] ) ? $given['notify'] : '' );
	$options['controller']   = mb_substr( sanitize_text_field( isset( $given['controller'] ) ? $given['controller'] : '' ), 0, 200 );
	$options['privacy_page'] = absint( isset( $given['privacy_page'] ) ? $given['privacy_page'] : 0 );
	$options['keep_leads']   = ! empty( $given['keep_leads'] );
	return $options;
}

function options() {
	return clean_options( get_option( OPTION, array() ) );
}

/** Who receives the requests, in words. */
function controller() {
	$given = options()['controller'];
	return '' !== $given ? $given : wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
}

function privacy_url() {
	$page = options()['privacy_page'];
	return (string) ( $page ? get_permalink( $page ) : get_privacy_policy_url() );
}
