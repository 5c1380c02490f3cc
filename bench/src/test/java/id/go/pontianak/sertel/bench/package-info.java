/** Tests of what the bench computes; what it measures is not tested. */
@NullMarked
package id.go.pontianak.sertel.bench;

import org.jspecify.annotations.NullMarked;
