package id.go.pontianak.sertel.issuance.certificate;

import org.jspecify.annotations.Nullable;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;

/** Whether one certificate is on its authority's list, and whether that list is to be believed. */
public final class RevocationCheck {

    private RevocationCheck() {}

    /**
     * @param issuer the authority that issued the certificate, and must have signed the list
     */
    public static Revocation of(
            X509Certificate certificate, X509Certificate issuer, X509CRL list, Instant now) {
        if (!list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())) {
            return new Revocation.Unavailable("the list is another authority's");
        }
        if (!ListScope.covers(list, certificate)) {
            return new Revocation.Unavailable("the list leaves such certificates out");
        }
        if (!signedBy(issuer, list)) {
            return new Revocation.Unavailable("the list is not signed by its authority");
        }
        if (!isCurrent(list, now)) {
            return new Revocation.Unavailable("the list is out of date");
        }
        return list.isRevoked(certificate) ? new Revocation.Revoked() : new Revocation.Good();
    }

    private static boolean signedBy(X509Certificate issuer, X509CRL list) {
        try {
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean isCurrent(X509CRL list, Instant now) {
        @Nullable Date next = list.getNextUpdate();
        return !now.isBefore(list.getThisUpdate().toInstant())
                && next != null
                && now.isBefore(next.toInstant());
    }
}
