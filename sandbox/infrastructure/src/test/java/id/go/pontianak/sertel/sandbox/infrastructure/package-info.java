/** Tests of the sandbox's servers against the real programs. */
@NullMarked
package id.go.pontianak.sertel.sandbox.infrastructure;

import org.jspecify.annotations.NullMarked;
