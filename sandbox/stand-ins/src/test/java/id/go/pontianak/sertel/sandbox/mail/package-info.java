/** The stand-in as its callers see it. */
@NullMarked
package id.go.pontianak.sertel.sandbox.mail;

import org.jspecify.annotations.NullMarked;
