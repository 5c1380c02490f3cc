package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * An invitation that was said, for the messages that come back to it.
 *
 * @param link to move the visit; null if it offered none
 * @param position the last event that said it
 */
public record Invitation(@Nullable OfferedLink link, Position position) {}
