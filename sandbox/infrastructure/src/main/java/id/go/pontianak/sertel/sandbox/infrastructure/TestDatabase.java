package id.go.pontianak.sertel.sandbox.infrastructure;

/** An empty database for a test, and how to log in to it. */
public record TestDatabase(String jdbcUrl, String username, String password) {}
