/**
 * Offices' systems hear of every change of their applications, signed and without personal data.
 */
@NullMarked
package id.go.pontianak.sertel.intake.webhook;

import org.jspecify.annotations.NullMarked;
