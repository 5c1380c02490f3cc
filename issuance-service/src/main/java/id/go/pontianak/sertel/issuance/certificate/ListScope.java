package id.go.pontianak.sertel.issuance.certificate;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Which certificates a revocation list speaks of (RFC 5280, 5.2.5). One that leaves some out says
 * nothing about those.
 */
final class ListScope {

    private static final String ISSUING_DISTRIBUTION_POINT = "2.5.29.28";
    private static final String DELTA = "2.5.29.27";
    private static final int NAME_OF_THE_POINT = 0xa0;
    private static final int OWNERS_ONLY = 0x81;
    private static final int AUTHORITIES_ONLY = 0x82;
    private static final int NO_AUTHORITY = -1;

    private ListScope() {}

    static boolean covers(X509CRL list, X509Certificate certificate) {
        if (list.hasUnsupportedCriticalExtension() || list.getExtensionValue(DELTA) != null) {
            return false;
        }
        byte[] scope = list.getExtensionValue(ISSUING_DISTRIBUTION_POINT);
        return scope == null || covers(scope, certificate.getBasicConstraints() != NO_AUTHORITY);
    }

    private static boolean covers(byte[] scope, boolean authority) {
        try {
            List<Der> sequence = Der.ofExtension(scope);
            return sequence.size() == 1
                    && sequence.getFirst().inside().stream()
                            .allMatch(
                                    limit ->
                                            switch (limit.tag()) {
                                                case NAME_OF_THE_POINT -> true;
                                                case OWNERS_ONLY -> !authority;
                                                case AUTHORITIES_ONLY -> authority;
                                                default -> false;
                                            });
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
