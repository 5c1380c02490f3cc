/** The stand-in as its callers see it. */
@NullMarked
package id.go.pontianak.sertel.sandbox.bsre;

import org.jspecify.annotations.NullMarked;
