package id.go.pontianak.sertel.intake.domain;

import java.time.Instant;

/**
 * Something that happened to an application.
 *
 * @param eventId the same id is the same happening
 * @param at when
 * @param step of the SOP, 1 to 7
 * @param event the event's name
 * @param actor who did it
 */
public record Happening(String eventId, Instant at, int step, String event, Actor actor) {}
