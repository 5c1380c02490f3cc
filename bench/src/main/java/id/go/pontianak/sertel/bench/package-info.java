/** Measures a running mesh from outside, as its users and its neighbours see it. */
@NullMarked
package id.go.pontianak.sertel.bench;

import org.jspecify.annotations.NullMarked;
