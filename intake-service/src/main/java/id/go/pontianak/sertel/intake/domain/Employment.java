package id.go.pontianak.sertel.intake.domain;

/** In what standing an applicant works for the government. */
public enum Employment {
    /** Aparatur sipil negara: civil servants, and those under contract (PPPK). */
    ASN,
    /** Anyone else. */
    OTHER
}
