package id.go.pontianak.sertel.issuance.certificate;

/**
 * What the certificate must say.
 *
 * @param name the applicant's, as in the application
 * @param email the applicant's official mailbox
 */
public record Expectation(String name, String email) {}
