/**
 * Events from Kafka, handled once in effect: batches, duplicates, events that are ahead, dead
 * letters.
 */
@NullMarked
package id.go.pontianak.sertel.platform.inbox;

import org.jspecify.annotations.NullMarked;
