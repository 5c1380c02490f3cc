/** Whether a failure passes by itself or never will. */
@NullMarked
package id.go.pontianak.sertel.platform.failure;

import org.jspecify.annotations.NullMarked;
