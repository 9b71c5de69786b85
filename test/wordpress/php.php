<?php
// Runs the code on its standard input inside WordPress, as the administrator, and prints what it returns as JSON.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
wp_set_current_user( 1 );
echo "\n" . wp_json_encode( eval( stream_get_contents( STDIN ) ) );
