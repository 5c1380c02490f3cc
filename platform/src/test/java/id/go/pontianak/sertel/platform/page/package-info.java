/** Pages of a test service, and what holds for all pages. */
@NullMarked
package id.go.pontianak.sertel.platform.page;

import org.jspecify.annotations.NullMarked;
