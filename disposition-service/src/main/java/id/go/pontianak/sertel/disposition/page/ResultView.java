package id.go.pontianak.sertel.disposition.page;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.UUID;

/**
 * What became of one of several cases.
 *
 * @param trackingNumber null for a case that is not known here
 * @param done whether it was passed on
 * @param text what became of it
 */
record ResultView(UUID applicationId, @Nullable String trackingNumber, boolean done, String text)
        implements Serializable {}
