/** Events to and from the Confluent wire format, with the schemas of a registry. */
@NullMarked
package id.go.pontianak.sertel.platform.codec;

import org.jspecify.annotations.NullMarked;
