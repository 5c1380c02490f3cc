package id.go.pontianak.sertel.intake.domain;

/**
 * Who did something.
 *
 * @param role in which role
 * @param id opaque
 * @param name as shown to people; personal data
 */
public record Actor(String role, String id, String name) {}
