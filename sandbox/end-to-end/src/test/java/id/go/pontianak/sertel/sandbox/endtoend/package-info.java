/** Whole cases through the whole mesh, seen only from outside. */
@NullMarked
package id.go.pontianak.sertel.sandbox.endtoend;

import org.jspecify.annotations.NullMarked;
