package id.go.pontianak.sertel.schemas;

/**
 * Something wrong with what was asked.
 *
 * @param pointer JSON pointer (RFC 6901) into the request
 * @param code stable
 */
public record RequestProblem(String pointer, String code) {}
