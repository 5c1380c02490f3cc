/** What the stand-ins share: a small HTTP server with routes, a journal and faults on demand. */
@NullMarked
package id.go.pontianak.sertel.sandbox.standin;

import org.jspecify.annotations.NullMarked;
