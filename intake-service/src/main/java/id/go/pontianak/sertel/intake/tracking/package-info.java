/** Links for people without a login, and the page by which they follow an application. */
@NullMarked
package id.go.pontianak.sertel.intake.tracking;

import org.jspecify.annotations.NullMarked;
