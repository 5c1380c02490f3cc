/** One case after another through all seven steps, played over the public HTTP interfaces alone. */
@NullMarked
package id.go.pontianak.sertel.sandbox.demo;

import org.jspecify.annotations.NullMarked;
