<?php
/** Without a network, WordPress would log a warning for each request for updates and each avatar. */

const NO_UPDATES = '{"offers":[],"plugins":[],"themes":[],"translations":[],"no_update":[],"upgrade":false,"insecure":false}';

add_filter( 'pre_http_request', function ( $response, $options, $url ) {
  $is_update = 'api.wordpress.org' === wp_parse_url( $url, PHP_URL_HOST );
  return $is_update ? array( 'response' => array( 'code' => 200 ), 'body' => NO_UPDATES ) : $response;
}, 10, 3 );
add_filter( 'pre_option_show_avatars', '__return_zero' );
