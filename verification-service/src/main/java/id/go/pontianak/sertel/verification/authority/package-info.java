/** BSrE as seen from here, and the worker that asks it; never in a transaction. */
@NullMarked
package id.go.pontianak.sertel.verification.authority;

import org.jspecify.annotations.NullMarked;
