/** The disposition sheet on paper. */
@NullMarked
package id.go.pontianak.sertel.disposition.sheet;

import org.jspecify.annotations.NullMarked;
