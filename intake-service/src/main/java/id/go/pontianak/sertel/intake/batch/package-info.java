/**
 * Requests of an office for many people under one letter, checked whole and taken in row by row.
 */
@NullMarked
package id.go.pontianak.sertel.intake.batch;

import org.jspecify.annotations.NullMarked;
