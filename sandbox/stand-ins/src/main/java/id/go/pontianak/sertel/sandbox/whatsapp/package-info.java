/** A stand-in for the WhatsApp Cloud API: template messages in, signed status webhooks out. */
@NullMarked
package id.go.pontianak.sertel.sandbox.whatsapp;

import org.jspecify.annotations.NullMarked;
