package id.go.pontianak.sertel.sandbox.demo;

import java.util.List;
import java.util.UUID;

/**
 * What intake says of an application.
 *
 * @param applicationId names the case
 * @param trackingNumber names it to people
 * @param revision counts corrections
 * @param status as in the contract
 * @param step 1 to 7
 * @param history what has happened, in intake's order
 */
public record ApplicationStatus(
        UUID applicationId,
        String trackingNumber,
        int revision,
        String status,
        int step,
        List<Happening> history) {

    /**
     * One thing that has happened.
     *
     * @param at when, ISO 8601
     * @param step 1 to 7
     * @param event its name
     */
    public record Happening(String at, int step, String event) {}
}
