/** The rules of steps 6 and 7, and nothing of how they are called or kept. */
@NullMarked
package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.NullMarked;
