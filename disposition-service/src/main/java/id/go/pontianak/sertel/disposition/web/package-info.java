/** The officials' interface. */
@NullMarked
package id.go.pontianak.sertel.disposition.web;

import org.jspecify.annotations.NullMarked;
