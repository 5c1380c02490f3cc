/** Work that falls due, done outside of any transaction. */
@NullMarked
package id.go.pontianak.sertel.platform.worker;

import org.jspecify.annotations.NullMarked;
