<?php
/**
 * Plugin Name:       Hearth Widgets
 * Description:       A summary, key points, a pull quote and a conversation beside your articles, in HTML that reads well without scripts.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            Hearth Widgets
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       hearth-widgets
 * Domain Path:       /languages
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/autoload.php';

Plugin::start( __FILE__ );
