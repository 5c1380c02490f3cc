package id.go.pontianak.sertel.disposition.domain;

/**
 * Who acts.
 *
 * @param rank in which rank
 * @param id opaque subject of the login
 * @param name personal data
 */
public record Official(Rank rank, String id, String name) {}
