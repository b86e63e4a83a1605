<?php
/**
 * What the site's owner has set.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

/** The plugin's settings, in one option. */
final class Options {
	/** The option's name. */
	const NAME = 'hearth_widgets';

	/** Until something is set. */
	const DEFAULTS = array(
		'theme'      => '',
		'place'      => 'after',
		'from'       => '',
		'sources'    => '',
		'json_ld'    => '1',
		'use'        => '',
		'model'      => '',
		'reviewedBy' => '',
		'policy'     => '',
	);

	/** The themes that `assets/themes/` has. */
	const THEMES = array( 'broadsheet', 'magazine', 'quiet', 'contrast' );

	/**
	 * One setting.
	 *
	 * @param string $name A key of {@see Options::DEFAULTS}.
	 */
	public static function get( string $name ): string {
		$options = get_option( self::NAME, array() );
		return (string) ( is_array( $options ) ? $options[ $name ] ?? self::DEFAULTS[ $name ] : self::DEFAULTS[ $name ] );
	}

	/** What a story says of itself that does not say how it was made. */
	public static function story_defaults(): array {
		$disclosure = array();
		foreach ( array( 'use', 'model', 'reviewedBy', 'policy' ) as $name ) {
			$disclosure[ $name ] = self::get( $name );
		}
		return '' === $disclosure['use'] ? array() : array( 'disclosure' => $disclosure );
	}

	/** Whether the user may say where scripts come from: who may is as good as one who may write any. */
	public static function may_set_from(): bool {
		return current_user_can( 'unfiltered_html' );
	}

	/**
	 * What was sent, as it may be kept.
	 *
	 * @param mixed $given Anything.
	 */
	public static function sanitize( $given ): array {
		$given = is_array( $given ) ? array_filter( $given, 'is_string' ) : array();
		$given = array_map( 'trim', $given ) + array_fill_keys( array_keys( self::DEFAULTS ), '' );
		return array(
			'theme'      => self::one_of( self::THEMES, $given['theme'], '' ),
			'place'      => self::one_of( array( 'before', 'after', 'none' ), $given['place'], 'after' ),
			'from'       => self::may_set_from() ? esc_url_raw( $given['from'], array( 'http', 'https' ) ) : self::get( 'from' ),
			'sources'    => 'any' === $given['sources'] ? 'any' : '',
			'json_ld'    => '1' === $given['json_ld'] ? '1' : '',
			'use'        => self::one_of( array( 'generated', 'assisted', 'none' ), $given['use'], '' ),
			'model'      => sanitize_text_field( $given['model'] ),
			'reviewedBy' => sanitize_text_field( $given['reviewedBy'] ),
			'policy'     => esc_url_raw( $given['policy'], array( 'http', 'https' ) ),
		);
	}

	/**
	 * A value that is allowed, or another one.
	 *
	 * @param string[] $allowed What is allowed.
	 * @param string   $value   A value.
	 * @param string   $other   What stands in for it.
	 */
	private static function one_of( array $allowed, string $value, string $other ): string {
		return in_array( $value, $allowed, true ) ? $value : $other;
	}
}
