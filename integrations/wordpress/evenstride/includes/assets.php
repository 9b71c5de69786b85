<?php
/**
 * The module, from this site alone: one script tag a page, however many elements it holds.
 *
 * @package evenstride
 */

namespace Evenstride;

defined( 'ABSPATH' ) || exit;

/**
 * The built files and their hashes, as the packer wrote them. Their folder is named after the hash of the module: an address
 * never changes its content, so no cache can serve a file that its integrity hash refuses, and no `?ver=` is needed. With
 * one, a language module would import a second copy of the main module.
 */
function assets() {
	static $assets = null;
	if ( null === $assets ) {
		$assets = require dirname( PLUGIN_FILE ) . '/assets/files.php';
	}
	return $assets;
}

function asset_url( $file ) {
	return plugins_url( 'assets/' . assets()['folder'] . '/' . $file, PLUGIN_FILE );
}

/** The language module that the page needs; none for English, which is inside the main module. */
function language_in_use() {
	$chosen = options()['language'];
	if ( 'site' !== $chosen ) {
		return $chosen;
	}
	$locale = strtolower( str_replace( '_', '-', determine_locale() ) );
	foreach ( array( $locale, strtok( $locale, '-' ) ) as $wanted ) {
		foreach ( languages() as $language ) {
			if ( strtolower( $language ) === $wanted ) {
				return $language;
			}
		}
	}
	return 'en';
}

/** The colours of the settings, as custom properties. */
function colour_css() {
	$lines = '';
	foreach ( options()['colours'] as $name => $colour ) {
		if ( '' !== $colour ) {
			$lines .= "--evenstride-$name:$colour;";
		}
	}
	return '' === $lines ? '' : implode( ',', tags() ) . "{{$lines}}";
}

function register_assets() {
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the folder is the version, see assets().
	wp_register_style( 'evenstride', asset_url( 'evenstride.css' ), array(), null );
	wp_register_script( 'evenstride', asset_url( 'evenstride.js' ), array(), null, true );
	foreach ( array_diff( languages(), array( 'en' ) ) as $language ) {
		wp_register_script( "evenstride-locale-$language", asset_url( "locales/$language.js" ), array( 'evenstride' ), null, true );
	}
	// phpcs:enable
	$css = colour_css();
	if ( '' !== $css ) {
		wp_add_inline_style( 'evenstride', $css );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_assets' );

/** Called by whatever draws an element. */
function enqueue_assets() {
	wp_enqueue_style( 'evenstride' );
	wp_enqueue_script( 'evenstride' );
	$language = language_in_use();
	if ( 'en' !== $language ) {
		wp_enqueue_script( "evenstride-locale-$language" );
	}
}

/** `type="module"`, the integrity hash, and a word to the optimisers that would hold the script back. */
function module_tag( $tag, $handle, $src ) {
	if ( 'evenstride' === $handle ) {
		$file = 'evenstride.js';
	} elseif ( 0 === strpos( $handle, 'evenstride-locale-' ) ) {
		$file = 'locales/' . substr( $handle, strlen( 'evenstride-locale-' ) ) . '.js';
	} else {
		return $tag;
	}
	// A filter of the site may move the file to another host; then it has to come with CORS for its hash to be checked.
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- it is the enqueued one.
	return sprintf(
		"<script type=\"module\" src=\"%s\" integrity=\"%s\" crossorigin=\"anonymous\" id=\"%s-js\" data-cfasync=\"false\" nowprocket></script>\n",
		esc_url( $src ),
		esc_attr( assets()['integrity'][ $file ] ),
		esc_attr( $handle )
	);
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\module_tag', 10, 3 );
