/** A service of a few lines that the platform's integration tests run. */
@NullMarked
package id.go.pontianak.sertel.platform.counter;

import org.jspecify.annotations.NullMarked;
