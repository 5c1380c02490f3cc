/** The command for dead letters: list, show, replay, discard. */
@NullMarked
package id.go.pontianak.sertel.sandbox.deadletters;

import org.jspecify.annotations.NullMarked;
