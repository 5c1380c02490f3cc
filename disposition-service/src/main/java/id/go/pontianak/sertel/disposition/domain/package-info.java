/** Steps 2 to 4 of the procedure as pure functions: no clock, no ids, no framework. */
@NullMarked
package id.go.pontianak.sertel.disposition.domain;

import org.jspecify.annotations.NullMarked;
