/** Starts, watches and stops all processes of the mesh and its sandbox on one machine. */
@NullMarked
package id.go.pontianak.sertel.sandbox.launcher;

import org.jspecify.annotations.NullMarked;
