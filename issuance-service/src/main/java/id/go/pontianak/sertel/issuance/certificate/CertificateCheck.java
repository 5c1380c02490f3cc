package id.go.pontianak.sertel.issuance.certificate;

import id.go.pontianak.sertel.issuance.domain.CheckOutcome;

import org.jspecify.annotations.Nullable;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

/**
 * Holds a certificate against the application (SOP: one that does not match leaves its user unable
 * to sign). Everything is checked, not only up to the first fault. Asks nobody: BSrE's status and
 * the revocation are given to it.
 */
public final class CertificateCheck {

    private static final String ISSUED = "ISSUE";
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int RSA_BITS = 2048;
    private static final int CURVE_BITS = 256;

    private final CertificateFile file;
    private final Trust trust;
    private final Instant now;
    private final Optional<CertificatePath> path;

    public CertificateCheck(CertificateFile file, Trust trust, Instant now) {
        this.file = file;
        this.trust = trust;
        this.now = now;
        this.path = CertificatePath.build(file, trust, now);
    }

    /** The chain, for looking up its revocation; empty if none holds, then there is no need to. */
    public Optional<CertificatePath> path() {
        return path;
    }

    /** What is said of a file in which there is no owner's certificate. */
    public static List<CheckOutcome> unreadable() {
        return List.of(new CheckOutcome(Check.CHAIN.name(), false, "no owner's certificate"));
    }

    /**
     * Every check with its outcome, in the order of {@link Check}.
     *
     * @param status BSrE's for the owner's NIK
     */
    public List<CheckOutcome> outcomes(Expectation expected, String status, Revocation revocation) {
        List<CheckOutcome> outcomes = new ArrayList<>();
        for (Check check : Check.values()) {
            String fault =
                    switch (check) {
                        case CHAIN -> path.isPresent() ? null : "no chain to the anchor";
                        case ISSUER -> issuer();
                        case NOT_DEMO -> demo();
                        case NAME -> name(expected.name());
                        case EMAIL -> email(expected.email());
                        case STATUS -> status.equals(ISSUED) ? null : status;
                        case KEY_USAGE -> keyUsage();
                        case KEY_STRENGTH -> keyStrength(file.owner().getPublicKey());
                        case VALIDITY -> validity();
                        case REVOCATION -> revoked(revocation);
                    };
            outcomes.add(new CheckOutcome(check.name(), fault == null, fault));
        }
        return List.copyOf(outcomes);
    }

    private @Nullable String issuer() {
        return trust.issuers().contains(file.owner().getIssuerX500Principal())
                ? null
                : file.issuer();
    }

    private @Nullable String demo() {
        return chain().stream()
                .map(each -> each.getIssuerX500Principal().getName(X500Principal.RFC2253))
                .filter(issuer -> issuer.toUpperCase(Locale.ROOT).contains("DEMO"))
                .findFirst()
                .orElse(null);
    }

    private List<X509Certificate> chain() {
        List<X509Certificate> all = new ArrayList<>(file.others());
        all.addFirst(file.owner());
        return all;
    }

    private @Nullable String name(String expected) {
        List<String> names = Subject.commonNames(file.owner());
        if (names.size() != 1) {
            return names.isEmpty() ? "no name" : "several names";
        }
        return PersonName.same(expected, names.getFirst()) ? null : "another name";
    }

    private @Nullable String email(String expected) {
        List<String> emails = Subject.emails(file.owner());
        if (emails.isEmpty()) {
            return "no mailbox";
        }
        return emails.stream().allMatch(expected.strip()::equalsIgnoreCase)
                ? null
                : "another mailbox";
    }

    private @Nullable String keyUsage() {
        boolean[] usage = file.owner().getKeyUsage();
        return usage != null && usage[DIGITAL_SIGNATURE] && usage[NON_REPUDIATION]
                ? null
                : "not for digital signature and non-repudiation";
    }

    private static @Nullable String keyStrength(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> {
                int bits = rsa.getModulus().bitLength();
                yield bits >= RSA_BITS ? null : "RSA " + bits;
            }
            case ECPublicKey curve -> {
                int bits = curve.getParams().getOrder().bitLength();
                yield bits >= CURVE_BITS ? null : "EC " + bits;
            }
            default -> key.getAlgorithm();
        };
    }

    private @Nullable String validity() {
        if (now.isBefore(file.owner().getNotBefore().toInstant())) {
            return "not valid yet";
        }
        return now.isAfter(file.owner().getNotAfter().toInstant()) ? "expired" : null;
    }

    private static @Nullable String revoked(Revocation revocation) {
        return switch (revocation) {
            case Revocation.Good _ -> null;
            case Revocation.Revoked _ -> "revoked";
            case Revocation.NotToBeKnown unknown -> unknown.reason();
            case Revocation.Unavailable away -> away.reason();
        };
    }
}
