/**
 * What a domain answers to a command: it happened, it was done already, it is too early, or it is
 * refused.
 */
@NullMarked
package id.go.pontianak.sertel.platform.decision;

import org.jspecify.annotations.NullMarked;
