/**
 * Who is written to about what, and what became of each message; without Spring, clock or network.
 */
@NullMarked
package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.NullMarked;
