/** What the stand-ins share, as their callers see it. */
@NullMarked
package id.go.pontianak.sertel.sandbox.standin;

import org.jspecify.annotations.NullMarked;
