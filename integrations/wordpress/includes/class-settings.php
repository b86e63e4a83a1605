<?php
/**
 * The settings page.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

/** Lets the site's owner set the look, the place, and what is said of machines. */
final class Settings {
	/** The page's name. */
	const PAGE = 'hearth-widgets';

	/** Hooks. */
	public static function start(): void {
		add_action( 'admin_menu', array( self::class, 'add_page' ) );
		add_action( 'admin_init', array( self::class, 'register' ) );
		add_filter( 'plugin_action_links_' . Plugin::basename(), array( self::class, 'link' ) );
	}

	/** Adds the page to the menu. */
	public static function add_page(): void {
		$title = __( 'Hearth Widgets', 'hearth-widgets' );
		add_options_page( $title, $title, 'manage_options', self::PAGE, array( self::class, 'render' ) );
	}

	/**
	 * Adds the page to what the list of plugins says of this one.
	 *
	 * @param string[] $links Links.
	 */
	public static function link( array $links ): array {
		$url = admin_url( 'options-general.php?page=' . self::PAGE );
		return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'hearth-widgets' ) ) ), $links );
	}

	/** Registers the option and its fields. WordPress checks who sends them, and from where. */
	public static function register(): void {
		register_setting( self::PAGE, Options::NAME, array( 'sanitize_callback' => array( Options::class, 'sanitize' ) ) );
		add_settings_section( 'look', __( 'Look and place', 'hearth-widgets' ), '__return_null', self::PAGE );
		add_settings_section( 'made', __( 'How stories are made', 'hearth-widgets' ), array( self::class, 'explain' ), self::PAGE );
		foreach ( self::fields() as $name => $field ) {
			list( $section, $label, $choices ) = $field;

			$args = array(
				'name'      => $name,
				'choices'   => $choices,
				'label_for' => self::id( $name ),
			);
			add_settings_field( $name, $label, array( self::class, 'field' ), self::PAGE, $section, $args );
		}
	}

	/** Says what the second section is for. */
	public static function explain(): void {
		echo '<p>' . esc_html__( 'For stories that do not say it themselves.', 'hearth-widgets' ) . '</p>';
	}

	/** Prints the page. */
	public static function render(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
		settings_fields( self::PAGE );
		do_settings_sections( self::PAGE );
		submit_button();
		echo '</form></div>';
	}

	/**
	 * Prints a field: a list of choices, or a line.
	 *
	 * @param array $args Its name and its choices.
	 */
	public static function field( array $args ): void {
		$id    = self::id( $args['name'] );
		$name  = Options::NAME . '[' . $args['name'] . ']';
		$value = Options::get( $args['name'] );
		if ( ! $args['choices'] ) {
			$is_fixed = 'from' === $args['name'] && ! Options::may_set_from();
			$more     = $is_fixed ? sprintf( ' disabled aria-describedby="%s-why"', $id ) : '';
			printf( '<input type="text" class="regular-text" id="%s" name="%s" value="%s"%s>', esc_attr( $id ), esc_attr( $name ), esc_attr( $value ), $more );
			if ( $is_fixed ) {
				$why = __( 'Scripts come from there. Only users who may write any HTML can change it.', 'hearth-widgets' );
				printf( '<p class="description" id="%s-why">%s</p>', esc_attr( $id ), esc_html( $why ) );
			}
			return;
		}
		printf( '<select id="%s" name="%s">', esc_attr( $id ), esc_attr( $name ) );
		foreach ( $args['choices'] as $choice => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $value, (string) $choice, false ), esc_html( $label ) );
		}
		echo '</select>';
	}

	/** The fields: their sections, labels and choices. */
	private static function fields(): array {
		$themes = array_combine( Options::THEMES, array_map( 'ucfirst', Options::THEMES ) );
		return array(
			'theme'      => array( 'look', __( 'Theme', 'hearth-widgets' ), array( '' => __( 'The look of the page', 'hearth-widgets' ) ) + $themes ),
			'place'      => array( 'look', __( 'A post’s story shows', 'hearth-widgets' ), self::places() ),
			'from'       => array( 'look', __( 'Address of the library’s files (empty: the plugin’s own)', 'hearth-widgets' ), array() ),
			'sources'    => array( 'look', __( 'Stories from other servers, in posts whose authors may not write any HTML', 'hearth-widgets' ), self::sources() ),
			'json_ld'    => array( 'look', __( 'Data for search engines (JSON-LD)', 'hearth-widgets' ), self::switches() ),
			'use'        => array( 'made', __( 'Written by', 'hearth-widgets' ), self::uses() ),
			'model'      => array( 'made', __( 'Model', 'hearth-widgets' ), array() ),
			'reviewedBy' => array( 'made', __( 'Reviewed by', 'hearth-widgets' ), array() ),
			'policy'     => array( 'made', __( 'Address of your policy', 'hearth-widgets' ), array() ),
		);
	}

	/** Where a story may show. */
	private static function places(): array {
		return array(
			'after'  => __( 'after the content', 'hearth-widgets' ),
			'before' => __( 'before the content', 'hearth-widgets' ),
			'none'   => __( 'only where a shortcode stands', 'hearth-widgets' ),
		);
	}

	/** Whether stories from other servers show. */
	private static function sources(): array {
		return array(
			''    => __( 'do not show: they can change after review', 'hearth-widgets' ),
			'any' => __( 'show', 'hearth-widgets' ),
		);
	}

	/** On or off. */
	private static function switches(): array {
		return array(
			'1' => __( 'printed, unless an SEO plugin is active', 'hearth-widgets' ),
			''  => __( 'not printed', 'hearth-widgets' ),
		);
	}

	/** What part a machine may have had. */
	private static function uses(): array {
		return array(
			''          => __( 'not said', 'hearth-widgets' ),
			'generated' => __( 'AI', 'hearth-widgets' ),
			'assisted'  => __( 'people, with the help of AI', 'hearth-widgets' ),
			'none'      => __( 'people, without AI', 'hearth-widgets' ),
		);
	}

	/**
	 * The identifier of a field's control.
	 *
	 * @param string $name The field's name.
	 */
	private static function id( string $name ): string {
		return "hearth-widgets-$name";
	}
}
