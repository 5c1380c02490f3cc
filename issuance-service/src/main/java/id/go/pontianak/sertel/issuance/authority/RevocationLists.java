package id.go.pontianak.sertel.issuance.authority;

import id.go.pontianak.sertel.issuance.certificate.CertificatePath;
import id.go.pontianak.sertel.issuance.certificate.DistributionPoints;
import id.go.pontianak.sertel.issuance.certificate.Revocation;
import id.go.pontianak.sertel.issuance.certificate.RevocationCheck;
import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.external.Guard;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Looks a chain up in its authorities' revocation lists. The addresses stand in certificates, so
 * they are followed only in a chain that holds, and only to hosts that are allowed. Not to be
 * called in a transaction.
 */
@Component
public class RevocationLists {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Guard guard;
    private final RestClient client;
    private final Set<String> hosts;

    public RevocationLists(
            CertificateProperties properties, BsreProperties bsre, MeterRegistry meters) {
        this.guard = new Guard("revocation-list", bsre.guard(), _ -> "", meters);
        this.client = Http.client(bsre.guard().timeLimit()).build();
        this.hosts =
                properties.revocationHosts().isEmpty()
                        ? Set.of(bsre.url().getHost())
                        : Set.copyOf(properties.revocationHosts());
    }

    /** From the owner's certificate up; the anchor is trusted as it is. */
    public Revocation of(CertificatePath path, Instant now) {
        List<X509Certificate> certificates = path.certificates();
        for (int i = 0; i < certificates.size() - 1; i++) {
            Revocation found = of(certificates.get(i), certificates.get(i + 1), now);
            if (!(found instanceof Revocation.Good)) {
                return found;
            }
        }
        return new Revocation.Good();
    }

    private Revocation of(X509Certificate certificate, X509Certificate issuer, Instant now) {
        List<URI> allowed =
                DistributionPoints.of(certificate).stream().filter(this::isAllowed).toList();
        Revocation found = new Revocation.NotToBeKnown("no list at an allowed address");
        for (URI address : allowed) {
            found = at(address, certificate, issuer, now);
            if (!(found instanceof Revocation.Unavailable)) {
                return found;
            }
        }
        return found;
    }

    private boolean isAllowed(URI address) {
        return address.getScheme() != null
                && SCHEMES.contains(address.getScheme())
                && address.getHost() != null
                && hosts.contains(address.getHost());
    }

    private Revocation at(
            URI address, X509Certificate certificate, X509Certificate issuer, Instant now) {
        return switch (guard.call(() -> Http.bytes(client.get().uri(address)))) {
            case Answer.Given<byte[]>(byte[] list) -> {
                try {
                    var read =
                            (X509CRL)
                                    CertificateFactory.getInstance("X.509")
                                            .generateCRL(new ByteArrayInputStream(list));
                    yield RevocationCheck.of(certificate, issuer, read, now);
                } catch (CRLException | CertificateException e) {
                    yield new Revocation.Unavailable("the list cannot be read");
                }
            }
            case Answer.Refused<byte[]> _, Answer.NotSent<byte[]> _, Answer.Unknown<byte[]> _ ->
                    new Revocation.Unavailable("the list is not to be had");
        };
    }
}
