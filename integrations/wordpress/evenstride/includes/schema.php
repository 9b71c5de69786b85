<?php
/**
 * Holds a value against a JSON Schema: the keywords that the schema of a lead uses, and a refusal of all others, so that
 * a schema that says more than this code checks is noticed at once. WordPress' own validator lacks `const` and `allOf`.
 *
 * @package evenstride
 */

namespace Evenstride;

defined( 'ABSPATH' ) || exit;

const KEYWORDS = array( '$schema', 'title', 'type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'const', 'pattern', 'minLength', 'maxLength', 'maxItems', 'anyOf', 'allOf' );

/** The schema that the element itself sends by. */
function lead_schema() {
	static $schema = null;
	if ( null === $schema ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
		$schema = json_decode( file_get_contents( dirname( PLUGIN_FILE ) . '/assets/' . assets()['folder'] . '/lead.json' ), true );
	}
	return $schema;
}

function has_type( $value, $type ) {
	switch ( $type ) {
		case 'object':
			return is_object( $value );
		case 'array':
			return is_array( $value );
		case 'string':
			return is_string( $value );
		case 'number':
			return is_int( $value ) || is_float( $value );
		case 'integer':
			return is_int( $value );
		case 'boolean':
			return is_bool( $value );
		default:
			return null === $value;
	}
}

/** @return string|null The path of what does not fit, or null. Objects are stdClass, as json_decode gives them. */
function misfit( $value, array $schema, $path = 'lead' ) {
	$unknown = array_diff( array_keys( $schema ), KEYWORDS );
	if ( $unknown ) {
		return "$path (schema: " . implode( ', ', $unknown ) . ')';
	}
	if ( isset( $schema['type'] ) && ! has_type( $value, $schema['type'] ) ) {
		return $path;
	}
	if ( array_key_exists( 'const', $schema ) && $value !== $schema['const'] ) {
		return $path;
	}
	if ( isset( $schema['enum'] ) && ! in_array( $value, $schema['enum'], true ) ) {
		return $path;
	}
	if ( is_string( $value ) && ! fits_text( $value, $schema ) ) {
		return $path;
	}
	if ( is_array( $value ) && isset( $schema['maxItems'] ) && count( $value ) > $schema['maxItems'] ) {
		return $path;
	}
	foreach ( isset( $schema['allOf'] ) ? $schema['allOf'] : array() as $part ) {
		$wrong = misfit( $value, $part, $path );
		if ( null !== $wrong ) {
			return $wrong;
		}
	}
	if ( isset( $schema['anyOf'] ) ) {
		$fits = array_filter(
			$schema['anyOf'],
			static function ( $part ) use ( $value, $path ) {
				return null === misfit( $value, $part, $path );
			}
		);
		if ( ! $fits ) {
			return $path;
		}
	}
	return misfit_inside( $value, $schema, $path );
}

function misfit_inside( $value, array $schema, $path ) {
	if ( is_array( $value ) && isset( $schema['items'] ) ) {
		foreach ( $value as $index => $item ) {
			$wrong = misfit( $item, $schema['items'], "$path.$index" );
			if ( null !== $wrong ) {
				return $wrong;
			}
		}
	}
	if ( is_object( $value ) ) {
		foreach ( isset( $schema['required'] ) ? $schema['required'] : array() as $name ) {
			if ( ! property_exists( $value, $name ) ) {
				return "$path.$name";
			}
		}
		foreach ( isset( $schema['properties'] ) ? $schema['properties'] : array() as $name => $part ) {
			$wrong = property_exists( $value, $name ) ? misfit( $value->$name, $part, "$path.$name" ) : null;
			if ( null !== $wrong ) {
				return $wrong;
			}
		}
	}
	return null;
}

function fits_text( $text, array $schema ) {
	$length = mb_strlen( $text, 'UTF-8' );
	if ( $length < ( isset( $schema['minLength'] ) ? $schema['minLength'] : 0 ) || $length > ( isset( $schema['maxLength'] ) ? $schema['maxLength'] : PHP_INT_MAX ) ) {
		return false;
	}
	// D: in JavaScript a `$` is the very end.
	return ! isset( $schema['pattern'] ) || 1 === preg_match( '~' . str_replace( '~', '\~', $schema['pattern'] ) . '~uD', $text );
}
