<?php
/**
 * Which addresses stories may come from.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use Hearth_Widgets\Story\Address;
use WP_HTML_Tag_Processor;

/**
 * Keeps stories of other servers out of posts by authors who may not write any HTML: what such an
 * address gives can change after somebody has reviewed the post. The site's owner can allow them.
 */
final class Sources {
	/** The attributes that name a story's address. */
	const ATTRIBUTES = array( 'src', 'data-src', 'data-hearth-src' );

	/** An address with a host, up to what follows that. */
	const WITH_HOST = '#^(?:https?:)?//([^/?\#\\\\]*)(?=[/?\#]|$)#iD';

	/** Hooks. */
	public static function start(): void {
		// After shortcodes.
		add_filter( 'the_content', array( self::class, 'remove_others' ), 12 );
	}

	/**
	 * Whether the content that is being shown may have a story from an address.
	 *
	 * @param string $src The address.
	 */
	public static function may_use( string $src ): bool {
		return self::is_own( $src ) || self::may_use_any();
	}

	/**
	 * Removes addresses on other servers from elements, where the post's author may not use them. The
	 * elements show the HTML that is in them.
	 *
	 * @param mixed $content HTML.
	 * @return mixed HTML.
	 */
	public static function remove_others( $content ) {
		if ( ! is_string( $content ) || false === stripos( $content, 'hearth-' ) || self::may_use_any() ) {
			return $content;
		}
		$tags = new WP_HTML_Tag_Processor( $content );
		while ( $tags->next_tag() ) {
			foreach ( self::is_widget( $tags ) ? self::ATTRIBUTES : array() as $name ) {
				$src = $tags->get_attribute( $name );
				if ( is_string( $src ) && ! self::is_own( $src ) ) {
					$tags->remove_attribute( $name );
				}
			}
		}
		return $tags->get_updated_html();
	}

	/**
	 * Whether an address is on this site's own server.
	 *
	 * @param string $src An address.
	 */
	public static function is_own( string $src ): bool {
		$url = (string) Address::safe( $src );
		if ( preg_match( self::WITH_HOST, $url, $match ) ) {
			return in_array( strtolower( $match[1] ), array_map( array( self::class, 'host' ), array( home_url(), site_url() ) ), true );
		}
		// To a browser `\` is `/`.
		return '' !== $url && ! preg_match( '#^([a-z][a-z0-9+.-]*:|[/\\\\]{2})#i', $url );
	}

	/** Whether the content that is being shown is free to have stories from any address. */
	private static function may_use_any(): bool {
		// Widgets and templates are the owner's.
		$post = doing_filter( 'the_content' ) ? get_post() : null;
		return 'any' === Options::get( 'sources' ) || ! $post || user_can( (int) $post->post_author, 'unfiltered_html' );
	}

	/**
	 * Whether a tag becomes an element of ours.
	 *
	 * @param WP_HTML_Tag_Processor $tags Stands at the tag.
	 */
	private static function is_widget( WP_HTML_Tag_Processor $tags ): bool {
		return 0 === strpos( $tags->get_tag(), 'HEARTH-' )
			|| null !== $tags->get_attribute( 'data-hearth' )
			|| false !== stripos( (string) $tags->get_attribute( 'class' ), 'hearth-' );
	}

	/**
	 * The host of an address, with its port.
	 *
	 * @param string $url An address.
	 */
	private static function host( string $url ): string {
		return preg_match( self::WITH_HOST, $url, $match ) ? strtolower( $match[1] ) : '';
	}
}
