package id.go.pontianak.sertel.sandbox.bsre;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import id.go.pontianak.sertel.sandbox.standin.DurableFiles;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The authorities on disk: root and issuing at once, demo and untrusted ones when asked for. */
final class Authorities {
    static final String ROOT = "root";
    static final String ISSUING = "issuing";
    static final String DEMO = "demo";
    static final String UNTRUSTED = "untrusted";
    private static final String UNTRUSTED_ROOT = "untrusted-root";

    private static final X500Name ROOT_NAME =
            new X500Name(
                    "C=ID,O=Kementerian Komunikasi dan Informatika,CN=Root CA Indonesia DS G1");
    private static final X500Name ISSUING_NAME =
            new X500Name("C=ID,O=Badan Siber dan Sandi Negara,CN=BSRE CA DS G1");
    private static final X500Name DEMO_NAME =
            new X500Name("C=ID,O=Lembaga Sandi Negara,CN=OSD DEMO");
    private static final Authority.Validity ROOT_YEARS = years(2018, 2038);
    private static final Authority.Validity ISSUING_YEARS = years(2022, 2032);

    private final Path certificates;
    private final Path keys;
    private final String url;
    private final Map<String, Authority> known = new HashMap<>();

    Authorities(Path state, String url) throws IOException {
        certificates = state;
        keys = DurableFiles.directory(state.resolve("keys"));
        this.url = url;
        authority(ISSUING);
    }

    /** The authority of this name, made when it is not there yet. */
    synchronized Authority authority(String name) throws IOException {
        var there = known.get(name);
        if (there != null) {
            return there;
        }
        var opened = open(name);
        known.put(name, opened);
        return opened;
    }

    static boolean isName(String name) {
        return switch (name) {
            case ROOT, ISSUING, DEMO, UNTRUSTED, UNTRUSTED_ROOT -> true;
            default -> false;
        };
    }

    private Authority open(String name) throws IOException {
        var parentName = parent(name);
        var parent = parentName == null ? null : authority(parentName);
        var key = key(name);
        var file = certificates.resolve(name + ".pem");
        var certificate = Files.exists(file) ? read(file) : null;
        if (certificate == null || (parent != null && !names(certificate, parent.crlUrl()))) {
            certificate = sign(name, key, parent);
            DurableFiles.write(file, Authority.pem(certificate).getBytes(US_ASCII));
        }
        return new Authority(key, certificate, url + "/crl/" + name + ".crl");
    }

    private static @Nullable String parent(String name) {
        return switch (name) {
            case ROOT, UNTRUSTED_ROOT -> null;
            case ISSUING, DEMO -> ROOT;
            case UNTRUSTED -> UNTRUSTED_ROOT;
            default -> throw new IllegalArgumentException("No such authority");
        };
    }

    private static X509Certificate sign(String name, KeyPair key, @Nullable Authority parent) {
        var subject =
                switch (name) {
                    case ROOT, UNTRUSTED_ROOT -> ROOT_NAME;
                    case DEMO -> DEMO_NAME;
                    default -> ISSUING_NAME;
                };
        var order =
                new Authority.Order(
                        subject,
                        key.getPublic(),
                        parent == null ? ROOT_YEARS : ISSUING_YEARS,
                        "SHA384withRSA",
                        true,
                        "",
                        KeyUsage.keyCertSign | KeyUsage.cRLSign);
        return parent == null ? Authority.selfSigned(key, order) : parent.issue(order);
    }

    private KeyPair key(String name) throws IOException {
        var file = keys.resolve(name + ".key");
        if (!Files.exists(file)) {
            DurableFiles.write(
                    file, Authority.pem(KeyPool.generate(2048).getPrivate()).getBytes(US_ASCII));
        }
        try (var parser = new PEMParser(new StringReader(Files.readString(file)))) {
            if (parser.readObject() instanceof PEMKeyPair pair) {
                return new JcaPEMKeyConverter().getKeyPair(pair);
            }
            throw new IOException("Not the key of an authority: " + name);
        }
    }

    private static X509Certificate read(Path file) throws IOException {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(
                                    new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (CertificateException e) {
            throw new IOException(e);
        }
    }

    /** An address is plain ASCII inside DER; after a change of port it must be another one. */
    private static boolean names(X509Certificate certificate, String crlUrl) throws IOException {
        try {
            return new String(certificate.getEncoded(), ISO_8859_1).contains(crlUrl);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static Authority.Validity years(int from, int until) {
        return new Authority.Validity(
                Instant.parse(from + "-01-01T00:00:00Z"),
                Instant.parse(until + "-01-01T00:00:00Z"));
    }
}
