package id.go.pontianak.sertel.verification.domain;

/**
 * Who checks.
 *
 * @param id opaque subject of the login
 * @param name personal data
 */
public record Verifier(String id, String name) {}
