/** Messages by the WhatsApp Cloud API, and its reports on them. */
@NullMarked
package id.go.pontianak.sertel.notification.whatsapp;

import org.jspecify.annotations.NullMarked;
