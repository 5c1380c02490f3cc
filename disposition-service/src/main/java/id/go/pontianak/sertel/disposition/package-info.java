/** Steps 2, 3 and 4: Kepala Dinas, Kabid TKPBET and Kasi PKS review a letter and pass it on. */
@NullMarked
package id.go.pontianak.sertel.disposition;

import org.jspecify.annotations.NullMarked;
