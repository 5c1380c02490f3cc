package id.go.pontianak.sertel.disposition.messaging;

import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.OnBehalfOf;

import org.jspecify.annotations.Nullable;

/** Officials, and those in whose place they act, as events name them. */
final class Actors {

    private Actors() {}

    static Actor of(Official official) {
        return new Actor(
                official.rank().name(), official.id(), official.name(), onBehalfOf(official));
    }

    private static @Nullable OnBehalfOf onBehalfOf(Official official) {
        Official.OnBehalfOf order = official.onBehalfOf();
        return order == null
                ? null
                : new OnBehalfOf(
                        official.rank().name(),
                        order.capacity().name(),
                        order.orderNumber(),
                        order.id(),
                        order.name());
    }
}
