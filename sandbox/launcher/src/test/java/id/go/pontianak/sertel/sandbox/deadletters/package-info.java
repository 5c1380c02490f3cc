/** Tests of the command for dead letters. */
@NullMarked
package id.go.pontianak.sertel.sandbox.deadletters;

import org.jspecify.annotations.NullMarked;
