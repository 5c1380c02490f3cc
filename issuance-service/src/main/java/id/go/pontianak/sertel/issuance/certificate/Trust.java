package id.go.pontianak.sertel.issuance.certificate;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

/**
 * Whom certificates may come from.
 *
 * @param anchors roots, trusted because they are configured
 * @param issuers authorities that may issue to owners
 */
public record Trust(List<X509Certificate> anchors, Set<X500Principal> issuers) {}
