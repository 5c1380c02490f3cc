/** Avro events to commands, and what happened to Avro events. */
@NullMarked
package id.go.pontianak.sertel.disposition.messaging;

import org.jspecify.annotations.NullMarked;
