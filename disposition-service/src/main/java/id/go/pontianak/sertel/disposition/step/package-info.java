/** How the steps do: what waits, what is overdue, what was handled in time. */
@NullMarked
package id.go.pontianak.sertel.disposition.step;

import org.jspecify.annotations.NullMarked;
