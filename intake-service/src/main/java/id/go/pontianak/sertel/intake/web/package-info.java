/** What offices and applicants ask and send over HTTP. */
@NullMarked
package id.go.pontianak.sertel.intake.web;

import org.jspecify.annotations.NullMarked;
