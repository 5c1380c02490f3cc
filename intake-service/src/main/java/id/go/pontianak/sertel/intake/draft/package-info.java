/**
 * Requests by the public form, until the official mailbox that they name has confirmed them: they
 * lock nothing, nobody is told of them, and nothing stays of those that are not confirmed.
 */
@NullMarked
package id.go.pontianak.sertel.intake.draft;

import org.jspecify.annotations.NullMarked;
