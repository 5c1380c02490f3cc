package id.go.pontianak.sertel.issuance.domain;

/**
 * The Verifikator who acts.
 *
 * @param id opaque subject of the login
 * @param name as shown to people; personal data
 */
public record Officer(String id, String name) {}
