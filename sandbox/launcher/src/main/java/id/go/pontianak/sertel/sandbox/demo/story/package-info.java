/** The ways a case can go aside from the straight one, each played over HTTP alone. */
@NullMarked
package id.go.pontianak.sertel.sandbox.demo.story;

import org.jspecify.annotations.NullMarked;
