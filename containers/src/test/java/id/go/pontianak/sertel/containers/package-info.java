/** What the mesh is run with in containers, checked against what the services really ask for. */
@NullMarked
package id.go.pontianak.sertel.containers;

import org.jspecify.annotations.NullMarked;
