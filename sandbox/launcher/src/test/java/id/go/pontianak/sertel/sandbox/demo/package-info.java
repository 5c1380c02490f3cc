/** The demo's parts, tried against a small web server. */
@NullMarked
package id.go.pontianak.sertel.sandbox.demo;

import org.jspecify.annotations.NullMarked;
