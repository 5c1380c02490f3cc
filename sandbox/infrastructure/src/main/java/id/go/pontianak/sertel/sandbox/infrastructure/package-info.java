/**
 * The real Kafka broker, Apicurio registry and PostgreSQL server, each as a child process that dies
 * with whoever started it.
 */
@NullMarked
package id.go.pontianak.sertel.sandbox.infrastructure;

import org.jspecify.annotations.NullMarked;
