package id.go.pontianak.sertel.issuance.certificate;

import org.jspecify.annotations.Nullable;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;

/** Reads names and mailboxes out of a certificate. */
final class Subject {

    private static final String EMAIL_OID = "1.2.840.113549.1.9.1";
    private static final String EMAIL = "EMAILADDRESS";
    private static final int RFC822_NAME = 1;

    private Subject() {}

    static List<String> commonNames(X509Certificate certificate) {
        return values(certificate, "CN");
    }

    /** Mailboxes of the subject and of the alternative names. */
    static List<String> emails(X509Certificate certificate) {
        var emails = new ArrayList<>(values(certificate, EMAIL));
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            for (List<?> name : names == null ? List.<List<?>>of() : names) {
                if (name.get(0).equals(RFC822_NAME)) {
                    emails.add(String.valueOf(name.get(1)));
                }
            }
        } catch (CertificateParsingException e) {
            return List.of();
        }
        return emails;
    }

    private static List<String> values(X509Certificate certificate, String type) {
        String subject =
                certificate
                        .getSubjectX500Principal()
                        .getName(X500Principal.RFC2253, Map.of(EMAIL_OID, EMAIL));
        try {
            return new LdapName(subject)
                    .getRdns().stream()
                            .flatMap(rdn -> attributes(rdn.toAttributes().get(type)))
                            .toList();
        } catch (InvalidNameException e) {
            return List.of();
        }
    }

    private static Stream<String> attributes(@Nullable Attribute attribute) {
        if (attribute == null) {
            return Stream.empty();
        }
        var texts = new ArrayList<String>();
        for (int i = 0; i < attribute.size(); i++) {
            try {
                texts.add(String.valueOf(attribute.get(i)));
            } catch (NamingException e) {
                throw new IllegalStateException(e);
            }
        }
        return texts.stream();
    }
}
