/** Whether a certificate is the one that was applied for; knows no network. */
@NullMarked
package id.go.pontianak.sertel.issuance.certificate;

import org.jspecify.annotations.NullMarked;
