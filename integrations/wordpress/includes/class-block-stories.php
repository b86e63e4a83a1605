<?php
/**
 * The stories that a post's blocks are.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use Hearth_Widgets\Story\Story;
use WP_Post;

/** Reads stories from the blocks that a post was written with. */
final class Block_Stories {
	/**
	 * The stories of a post: each story block is one; where there is none, the other blocks of ours
	 * are one together.
	 *
	 * @param WP_Post $post A post.
	 * @return Story[]
	 */
	public static function of( WP_Post $post ): array {
		if ( false === strpos( $post->post_content, '<!-- wp:hearth-widgets/' ) ) {
			return array();
		}
		$blocks = Blocks::within( parse_blocks( $post->post_content ) );
		$whole  = array_filter( $blocks, fn( $block ) => 'story' === Blocks::name( $block ) );
		$read   = $whole ? array_map( array( Block_Reader::class, 'fields' ), $whole ) : array( self::joined( $blocks ) );
		return array_values( array_filter( array_map( array( self::class, 'story' ), $read ) ) );
	}

	/**
	 * The fields of some blocks as those of one story. Which of two quotes would be that of the story
	 * nobody can tell: it has neither.
	 *
	 * @param array[] $blocks Blocks.
	 */
	private static function joined( array $blocks ): array {
		$read = array();
		foreach ( $blocks as $block ) {
			$read[ Block_Reader::kind( $block ) ][] = Block_Reader::fields( $block );
		}
		$there = array_map( 'array_filter', $read );
		$alone = array_filter( $there, fn( $fields ) => 1 === count( $fields ) );
		return array_merge( array(), ...array_merge( array(), ...array_values( $alone ) ) );
	}

	/**
	 * The story that some fields are; null where there is nothing in it.
	 *
	 * @param array $fields Fields as in JSON.
	 */
	private static function story( array $fields ): ?Story {
		return Stories::as_written( (string) wp_json_encode( $fields ) );
	}
}
