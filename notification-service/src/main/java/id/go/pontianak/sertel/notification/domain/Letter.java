package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What a message is written from, for as long as it still has to be sent. To whom is looked up when
 * it is.
 *
 * @param facts what its text may ask for, by name
 * @param link offered in it; null for none
 */
public record Letter(Map<String, String> facts, @Nullable OfferedLink link) {

    public Letter {
        facts = Map.copyOf(facts);
    }
}
