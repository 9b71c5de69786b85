<?php
/**
 * Settings → evenstride. WordPress' Settings API brings the nonce and checks the capability; clean_options() the values.
 *
 * @package evenstride
 */

namespace Evenstride;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	static function () {
		add_options_page( 'evenstride', 'evenstride', 'manage_options', 'evenstride', __NAMESPACE__ . '\settings_page' );
	}
);
add_action(
	'admin_init',
	static function () {
		register_setting(
			'evenstride',
			OPTION,
			array(
				'type'              => 'array',
				'default'           => default_options(),
				'sanitize_callback' => __NAMESPACE__ . '\checked_options',
			)
		);
	}
);
add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	static function ( $links ) {
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=evenstride' ) ), esc_html__( 'Settings', 'evenstride' ) ) );
		return $links;
	}
);

/** Cleans what was given, and says what could not be kept. */
function checked_options( $given ) {
	$clean = clean_options( $given );
	foreach ( array(
		'endpoint' => __( 'The address for requests has to begin with https://.', 'evenstride' ),
		'notify'   => __( 'That is no e-mail address.', 'evenstride' ),
	) as $name => $words ) {
		if ( '' === $clean[ $name ] && isset( $given[ $name ] ) && '' !== trim( $given[ $name ] ) ) {
			add_settings_error( OPTION, $name, $words );
		}
	}
	foreach ( colour_names() as $name => $label ) {
		if ( '' === $clean['colours'][ $name ] && ! empty( $given['colours'][ $name ] ) ) {
			/* translators: %s: what the colour is for. */
			add_settings_error( OPTION, "colour-$name", sprintf( __( '%s: write a colour as #0f766e.', 'evenstride' ), $label ) );
		}
	}
	return $clean;
}

function setting_row( $id, $label, $control, $help ) {
	printf(
		'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td>%3$s<p class="description" id="%1$s-help">%4$s</p></td></tr>',
		esc_attr( $id ),
		esc_html( $label ),
		$control, // phpcs:ignore WordPress.Security.EscapeOutput -- made by the functions below, which escape.
		esc_html( $help )
	);
}

function text_control( $id, $name, $value, $type = 'text', $placeholder = '' ) {
	return sprintf(
		'<input class="regular-text" id="%1$s" name="%2$s" type="%3$s" value="%4$s" placeholder="%5$s" aria-describedby="%1$s-help">',
		esc_attr( $id ),
		esc_attr( OPTION . $name ),
		esc_attr( $type ),
		esc_attr( $value ),
		esc_attr( $placeholder )
	);
}

function language_control( $chosen ) {
	$html = '';
	foreach ( array_merge( array( 'site' ), languages() ) as $language ) {
		$label = 'site' === $language ? __( 'As the site', 'evenstride' ) : $language;
		$html .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $language ), selected( $chosen, $language, false ), esc_html( $label ) );
	}
	return sprintf( '<select id="evenstride-language" name="%s[language]" aria-describedby="evenstride-language-help">%s</select>', esc_attr( OPTION ), $html );
}

function settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$options = options();
	echo '<div class="wrap"><h1>evenstride</h1><form method="post" action="options.php">';
	settings_fields( 'evenstride' );
	echo '<table class="form-table" role="presentation">';
	setting_row( 'evenstride-language', __( 'Language', 'evenstride' ), language_control( $options['language'] ), __( 'A page whose language did not come with the plugin is shown in English.', 'evenstride' ) );
	$ours = array(
		'accent' => '#0f766e',
		'left'   => '#4338ca',
		'right'  => '#b45309',
	);
	foreach ( colour_names() as $name => $label ) {
		setting_row( "evenstride-$name", $label, text_control( "evenstride-$name", "[colours][$name]", $options['colours'][ $name ], 'text', $ours[ $name ] ), __( 'As #rrggbb; empty for ours, which have enough contrast in light and dark.', 'evenstride' ) );
	}
	setting_row( 'evenstride-controller', __( 'Who answers requests', 'evenstride' ), text_control( 'evenstride-controller', '[controller]', $options['controller'], 'text', controller() ), __( 'Shown beside the box that visitors tick.', 'evenstride' ) );
	setting_row( 'evenstride-notify', __( 'Tell by e-mail', 'evenstride' ), text_control( 'evenstride-notify', '[notify]', $options['notify'], 'email' ), __( 'Requests are kept under “Coaching requests” in any case. Health answers are never mailed.', 'evenstride' ) );
	setting_row( 'evenstride-endpoint', __( 'Send requests elsewhere', 'evenstride' ), text_control( 'evenstride-endpoint', '[endpoint]', $options['endpoint'], 'url', 'https://' ), __( 'Empty: this site keeps them. An address of a partner gets them instead.', 'evenstride' ) );
	$pages = wp_dropdown_pages(
		array(
			'echo'              => false,
			'name'              => esc_attr( OPTION . '[privacy_page]' ),
			'id'                => 'evenstride-privacy',
			'selected'          => (int) $options['privacy_page'],
			'show_option_none'  => esc_html__( 'As the site’s privacy settings say', 'evenstride' ),
			'option_none_value' => '0',
		)
	);
	setting_row( 'evenstride-privacy', __( 'Privacy page', 'evenstride' ), $pages ? $pages : '', __( 'Linked beside the box.', 'evenstride' ) );
	$keep = sprintf( '<input type="checkbox" id="evenstride-keep" name="%s[keep_leads]" value="1"%s>', esc_attr( OPTION ), checked( $options['keep_leads'], true, false ) );
	setting_row( 'evenstride-keep', __( 'Keep requests when the plugin is deleted', 'evenstride' ), $keep, __( 'Otherwise deleting the plugin erases them: nobody could see or erase them afterwards.', 'evenstride' ) );
	echo '</table>';
	submit_button();
	echo '</form></div>';
}
