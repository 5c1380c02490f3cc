/** Calls to systems outside the mesh, guarded, with an honest answer. */
@NullMarked
package id.go.pontianak.sertel.platform.external;

import org.jspecify.annotations.NullMarked;
