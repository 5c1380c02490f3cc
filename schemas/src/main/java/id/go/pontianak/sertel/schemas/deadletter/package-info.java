/** Dead letters as operators see them: listed, shown, sent back or discarded, by Kafka alone. */
@NullMarked
package id.go.pontianak.sertel.schemas.deadletter;

import org.jspecify.annotations.NullMarked;
