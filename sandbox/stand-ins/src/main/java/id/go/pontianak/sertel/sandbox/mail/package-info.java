/** A stand-in for the mail server: a real SMTP sink with a mailbox page. */
@NullMarked
package id.go.pontianak.sertel.sandbox.mail;

import org.jspecify.annotations.NullMarked;
