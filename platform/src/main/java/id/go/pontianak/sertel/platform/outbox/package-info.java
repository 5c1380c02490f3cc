/**
 * Events that were committed with the change they tell of, and are then carried to Kafka in order.
 */
@NullMarked
package id.go.pontianak.sertel.platform.outbox;

import org.jspecify.annotations.NullMarked;
