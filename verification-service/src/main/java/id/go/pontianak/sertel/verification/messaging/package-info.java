/** Avro events to commands, and what happened to Avro events. */
@NullMarked
package id.go.pontianak.sertel.verification.messaging;

import org.jspecify.annotations.NullMarked;
