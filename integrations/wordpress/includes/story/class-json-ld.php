<?php
/**
 * A story in the words of schema.org.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Makes a `NewsArticle`, with what that has no field for as its parts. */
final class Json_Ld {
	/**
	 * The story as JSON that ends no script.
	 *
	 * @param array    $story A parsed story.
	 * @param string[] $given Words in the place of the English ones.
	 */
	public static function story( array $story, array $given = array() ): string {
		$escapes = array(
			'<' => '\u003c',
			'>' => '\u003e',
			'&' => '\u0026',
		);
		return strtr( Json::encode( self::article( $story, Words::of( $story, $given ) ) ), $escapes );
	}

	/**
	 * What is there of some fields.
	 *
	 * @param array $fields Fields, or null.
	 */
	public static function present( array $fields ): array {
		return array_filter( $fields, fn( $field ) => null !== $field );
	}

	/**
	 * The article.
	 *
	 * @param array    $story A parsed story.
	 * @param string[] $words Words.
	 */
	private static function article( array $story, array $words ): array {
		$made  = Notices::of( $story, null, $words )['disclosure'] ? $story['disclosure'] : array();
		$parts = Json_Ld_Parts::of( $story, $words );
		$type  = array(
			'@context' => 'https://schema.org',
			'@type'    => 'NewsArticle',
		);
		return $type + self::present(
			self::texts( $story )
			+ self::credits( $story )
			+ Json_Ld_Notes::of( $made, $story['status'] ?? array(), $words )
			+ array( 'hasPart' => $parts ? $parts : null )
		);
	}

	/**
	 * Where it is, and what it reads.
	 *
	 * @param array $story A parsed story.
	 */
	private static function texts( array $story ): array {
		$text = fn( $name ) => Plain::joined( array( $story[ $name ] ?? null ) );
		return array(
			'identifier'          => $story['id'] ?? null,
			'url'                 => $story['url'] ?? null,
			'mainEntityOfPage'    => $story['url'] ?? null,
			'inLanguage'          => $story['lang'] ?? null,
			'headline'            => $text( 'headline' ),
			'alternativeHeadline' => $text( 'dek' ),
			'description'         => $text( 'hook' ),
			'abstract'            => $text( 'gist' ),
			'articleBody'         => Plain::joined( array_merge( array( $story['lede'] ?? null ), Body::texts_of( $story['report'] ?? array() ) ) ),
			'articleSection'      => $story['section'] ?? null,
		);
	}

	/**
	 * Whose it is, when it was written, and what it leads to.
	 *
	 * @param array $story A parsed story.
	 */
	private static function credits( array $story ): array {
		$image = $story['image'] ?? null;
		return array(
			'author'        => self::all_named( 'Person', $story['authors'] ?? null, null ),
			'publisher'     => self::all_named( 'Organization', isset( $story['publisher'] ) ? array( $story['publisher'] ) : null, 'name' )[0] ?? null,
			'datePublished' => Day::moment( $story['published'] ?? null ),
			'dateModified'  => Day::moment( $story['modified'] ?? null ),
			'image'         => $image ? self::present(
				array(
					'@type'       => 'ImageObject',
					'url'         => $image['url'],
					'description' => $image['alt'] ?? null,
				)
			) : null,
			'citation'      => self::all_named( 'CreativeWork', $story['sources'] ?? null, 'title' ),
			'mentions'      => self::all_named( 'CreativeWork', $story['links'] ?? null, 'label' ),
		);
	}

	/**
	 * What is named.
	 *
	 * @param string      $type  Its type.
	 * @param array|null  $items Names, or arrays that have them.
	 * @param string|null $key   Where these have them.
	 */
	private static function all_named( string $type, ?array $items, ?string $key ): ?array {
		$named = fn( $item ) => self::present(
			array(
				'@type' => $type,
				'name'  => null === $key ? $item : $item[ $key ],
				'url'   => null === $key ? null : $item['url'] ?? null,
			)
		);
		return $items ? array_map( $named, $items ) : null;
	}
}
