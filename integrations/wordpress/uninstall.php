<?php
/**
 * Takes the settings away. The stories are the site's own content, and stay with their posts.
 *
 * @package Hearth_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'hearth_widgets' );
