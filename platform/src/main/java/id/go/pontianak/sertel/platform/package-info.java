/** What every service of the mesh stands on; knows no service and no word of the procedure. */
@NullMarked
package id.go.pontianak.sertel.platform;

import org.jspecify.annotations.NullMarked;
