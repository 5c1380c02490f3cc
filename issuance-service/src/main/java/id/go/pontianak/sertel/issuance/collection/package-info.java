/** The owner collects the certificate by link. */
@NullMarked
package id.go.pontianak.sertel.issuance.collection;

import org.jspecify.annotations.NullMarked;
