/** The clock and the office's working hours. */
@NullMarked
package id.go.pontianak.sertel.platform.time;

import org.jspecify.annotations.NullMarked;
