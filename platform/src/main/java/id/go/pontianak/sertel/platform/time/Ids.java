package id.go.pontianak.sertel.platform.time;

import com.github.f4b6a3.uuid.UuidCreator;

import java.util.UUID;

/** New identifiers. Domains are given theirs from outside. */
public final class Ids {

    private Ids() {}

    /** A UUID of version 7 (RFC 9562): random, and rising with time, which keeps indexes dense. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** A UUID of version 4, for what must tell nothing, not even when it was made. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
