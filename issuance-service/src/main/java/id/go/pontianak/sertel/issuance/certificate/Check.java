package id.go.pontianak.sertel.issuance.certificate;

/** What a certificate is examined for before it is handed over (the SOP's warning). */
public enum Check {
    /** It chains to the configured anchor. */
    CHAIN,
    /** Its issuer is one of those allowed. */
    ISSUER,
    /** No certificate of its chain names a demonstration authority. */
    NOT_DEMO,
    /** The name is the applicant's. */
    NAME,
    /** The mailbox is the applicant's. */
    EMAIL,
    /** BSrE says {@code ISSUE} for the NIK. */
    STATUS,
    /** Digital signature and non-repudiation. */
    KEY_USAGE,
    /** RSA of at least 2048 bits or an elliptic curve of at least 256. */
    KEY_STRENGTH,
    /** Valid now. */
    VALIDITY,
    /** Not on its authority's list of revoked certificates. */
    REVOCATION
}
