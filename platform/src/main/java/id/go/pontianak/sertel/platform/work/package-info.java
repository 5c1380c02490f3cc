/** One transaction's reading and writing, at most one round trip each. */
@NullMarked
package id.go.pontianak.sertel.platform.work;

import org.jspecify.annotations.NullMarked;
