/** What is in an uploaded file, found by its content alone. */
@NullMarked
package id.go.pontianak.sertel.intake.files;

import org.jspecify.annotations.NullMarked;
