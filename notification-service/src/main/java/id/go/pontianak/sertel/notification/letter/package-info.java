/** The words of messages: templates, languages, links. */
@NullMarked
package id.go.pontianak.sertel.notification.letter;

import org.jspecify.annotations.NullMarked;
