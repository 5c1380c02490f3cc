/** Tests of the launcher. */
@NullMarked
package id.go.pontianak.sertel.sandbox.launcher;

import org.jspecify.annotations.NullMarked;
