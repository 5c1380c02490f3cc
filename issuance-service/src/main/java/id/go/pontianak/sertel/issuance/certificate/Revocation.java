package id.go.pontianak.sertel.issuance.certificate;

/** What is known about a certificate's revocation. */
public sealed interface Revocation {

    /** It is on no list, and the lists are in order. */
    record Good() implements Revocation {}

    /** It, or an authority above it, is on a list. */
    record Revoked() implements Revocation {}

    /**
     * It cannot be found out at all.
     *
     * @param reason for officials
     */
    record NotToBeKnown(String reason) implements Revocation {}

    /**
     * The list is not to be had now: no fault of the certificate.
     *
     * @param reason for operators
     */
    record Unavailable(String reason) implements Revocation {}
}
