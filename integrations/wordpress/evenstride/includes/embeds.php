<?php
/**
 * The two ways onto a page: a shortcode and a block of the same name, drawn by the same function.
 *
 * @package evenstride
 */

namespace Evenstride;

defined( 'ABSPATH' ) || exit;

function register_embeds() {
	wp_register_script(
		'evenstride-blocks',
		plugins_url( 'blocks/editor.js', PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
		assets()['folder'],
		true
	);
	wp_set_script_translations( 'evenstride-blocks', 'evenstride', dirname( PLUGIN_FILE ) . '/languages' );

	foreach ( tags() as $tag ) {
		add_shortcode(
			$tag,
			static function ( $attributes, $content = '' ) use ( $tag ) {
				return render_element( $tag, $attributes, do_shortcode( shortcode_unautop( (string) $content ) ) );
			}
		);
		register_block_type(
			dirname( PLUGIN_FILE ) . "/blocks/$tag",
			array(
				'render_callback' => static function ( $attributes ) use ( $tag ) {
					$names = block_attributes( $tag );
					$given = array();
					foreach ( $attributes as $name => $value ) {
						if ( isset( $names[ $name ] ) ) {
							$given[ $names[ $name ] ] = $value;
						}
					}
					return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), render_element( $tag, $given ) );
				},
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_embeds' );

/** Block attributes are camel case; those of HTML are not: `exerciseId` is `exercise-id`. */
function block_attributes( $tag ) {
	$names = array();
	foreach ( elements()[ $tag ]['attributes'] as $name ) {
		$names[ lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) ) ] = $name;
	}
	return $names;
}
