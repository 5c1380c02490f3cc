/** Traces that go through the outbox and Kafka as one story. */
@NullMarked
package id.go.pontianak.sertel.platform.telemetry;

import org.jspecify.annotations.NullMarked;
