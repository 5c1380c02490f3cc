/** Orders by which deputies act for a rank, and the cases that need one. */
@NullMarked
package id.go.pontianak.sertel.disposition.delegation;

import org.jspecify.annotations.NullMarked;
