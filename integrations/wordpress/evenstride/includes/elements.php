<?php
/**
 * The four elements: which attributes a shortcode or a block may set, and what shows until the module is there.
 *
 * @package evenstride
 */

namespace Evenstride;

defined( 'ABSPATH' ) || exit;

/** By the name of the shortcode and of the block. The attributes are those of dist/custom-elements.json; a test holds that. */
function elements() {
	$shared = array( 'lang', 'catalogue', 'persist', 'for', 'analytics', 'preview', 'debug', 'id' );
	return array(
		'imbalance-quiz'    => array(
			'attributes' => array_merge( array( 'self-tests' ), $shared ),
			'fallback'   => __NAMESPACE__ . '\quiz_fallback',
		),
		'exercise-card'     => array(
			'attributes' => array_merge( array( 'exercise-id', 'side', 'sets', 'reps', 'hold', 'view' ), $shared ),
			'fallback'   => __NAMESPACE__ . '\card_fallback',
		),
		'routine-builder'   => array(
			'attributes' => array_merge( array( 'days', 'minutes', 'equipment', 'level', 'weeks', 'run-days', 'name' ), $shared ),
			'fallback'   => __NAMESPACE__ . '\builder_fallback',
		),
		'coaching-interest' => array(
			// Who gets the requests is set by those who may change settings, not by whoever may write a post.
			'attributes' => array_merge( array( 'reply-within', 'fields', 'partner', 'campaign' ), $shared ),
			'fallback'   => __NAMESPACE__ . '\form_fallback',
		),
	);
}

function tags() {
	return array_keys( elements() );
}

const FLAGS = array( 'preview', 'debug' );

/** What the settings give to an element that does not say otherwise. */
function default_attributes( $tag ) {
	$options  = options();
	$defaults = 'site' === $options['language'] ? array() : array( 'lang' => $options['language'] );
	if ( 'coaching-interest' !== $tag ) {
		return $defaults;
	}
	return array_merge(
		$defaults,
		array(
			'endpoint'     => '' !== $options['endpoint'] ? $options['endpoint'] : rest_url( 'evenstride/v1/leads' ),
			'controller'   => controller(),
			'privacy-href' => privacy_url(),
			// A request that could not be sent waits in the visitor's browser: none is lost.
			'persist'      => 'local',
		)
	);
}

/** Keeps the attributes that the element knows; an empty value is none, but for `for`, where it means alone. */
function clean_attributes( $tag, $given ) {
	$given = array_change_key_case( (array) $given );
	$kept  = array();
	foreach ( elements()[ $tag ]['attributes'] as $name ) {
		// A shortcode flag without value arrives as a list entry: [imbalance-quiz debug].
		if ( in_array( $name, FLAGS, true ) ) {
			$value = isset( $given[ $name ] ) ? $given[ $name ] : in_array( $name, $given, true );
			if ( filter_var( $value, FILTER_VALIDATE_BOOLEAN ) ) {
				$kept[ $name ] = '';
			}
			continue;
		}
		if ( ! isset( $given[ $name ] ) || ! is_scalar( $given[ $name ] ) ) {
			continue;
		}
		$value = (string) $given[ $name ];
		if ( '' !== $value || 'for' === $name ) {
			$kept[ $name ] = $value;
		}
	}
	if ( isset( $kept['catalogue'] ) ) {
		$kept['catalogue'] = esc_url_raw( $kept['catalogue'], array( 'https', 'http' ) );
	}
	return $kept;
}

/** The element as HTML, with what the owner wrote inside it, or else its fallback. */
function render_element( $tag, $given, $content = '' ) {
	enqueue_assets();
	$attributes = array_merge( default_attributes( $tag ), clean_attributes( $tag, $given ) );
	$html       = "<$tag";
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	$inside = trim( (string) $content );
	if ( '' === $inside ) {
		$inside = call_user_func( elements()[ $tag ]['fallback'], $attributes );
	} elseif ( 'coaching-interest' === $tag && false === strpos( $inside, '<form' ) ) {
		$inside .= form_fallback( $attributes );
	}
	return "$html>$inside</$tag>";
}

function quiz_fallback() {
	return '<p>' . esc_html__( 'A short quiz that compares your two legs and says how sure it is. It needs JavaScript.', 'evenstride' ) . '</p>';
}

function card_fallback( $attributes ) {
	$id = isset( $attributes['exercise-id'] ) ? $attributes['exercise-id'] : '';
	/* translators: %s: name of an exercise. */
	$words = '' === $id ? __( 'An exercise with its dose and cues.', 'evenstride' ) : sprintf( __( 'Exercise: %s.', 'evenstride' ), str_replace( '-', ' ', $id ) );
	return '<p>' . esc_html( $words ) . '</p>';
}

function builder_fallback() {
	return '<p>' . esc_html__( 'Two short strength sessions a week are enough to begin with. The plan around your runs needs JavaScript.', 'evenstride' ) . '</p>';
}

/** The words beside the box of the form without script; the receiver keeps the very same. */
function form_consent( $controller ) {
	/* translators: %s: who receives the request. */
	return sprintf( __( '%s may use this to answer me.', 'evenstride' ), $controller );
}

/** A real form: where no script runs, a request still arrives. */
function form_fallback( $attributes ) {
	$field  = '<p><label>%s <input name="%s" type="%s" autocomplete="%s"%s></label></p>';
	$policy = $attributes['privacy-href'] ? sprintf( ' <a href="%s">%s</a>', esc_url( $attributes['privacy-href'] ), esc_html__( 'Privacy policy', 'evenstride' ) ) : '';
	return sprintf( '<form action="%s" method="post"><input type="hidden" name="action" value="evenstride_lead">', esc_url( admin_url( 'admin-post.php' ) ) )
		. sprintf( $field, esc_html__( 'Name', 'evenstride' ), 'name', 'text', 'name', '' )
		. sprintf( $field, esc_html__( 'E-mail', 'evenstride' ), 'email', 'email', 'email', ' required' )
		. sprintf( '<p><label><input type="checkbox" name="consent" value="yes" required> %s</label>%s</p>', esc_html( form_consent( controller() ) ), $policy )
		. sprintf( '<p><button type="submit">%s</button></p></form>', esc_html__( 'Ask for coaching', 'evenstride' ) );
}
