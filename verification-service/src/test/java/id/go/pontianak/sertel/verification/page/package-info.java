/** How the pages put things into words. */
@NullMarked
package id.go.pontianak.sertel.verification.page;

import org.jspecify.annotations.NullMarked;
