/**
 * Intake: step 1 of the procedure, and what offices and applicants are told of their applications.
 */
@NullMarked
package id.go.pontianak.sertel.intake;

import org.jspecify.annotations.NullMarked;
