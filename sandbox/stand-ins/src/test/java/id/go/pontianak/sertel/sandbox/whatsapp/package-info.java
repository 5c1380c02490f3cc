/** The stand-in as its callers see it. */
@NullMarked
package id.go.pontianak.sertel.sandbox.whatsapp;

import org.jspecify.annotations.NullMarked;
