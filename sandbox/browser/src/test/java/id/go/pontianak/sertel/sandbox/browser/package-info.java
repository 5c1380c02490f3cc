/** The pages in a real Chromium: everybody in a browser of their own, on one whole mesh. */
@NullMarked
package id.go.pontianak.sertel.sandbox.browser;

import org.jspecify.annotations.NullMarked;
