/** The officials' pages: inbox, dossier, deputies. */
@NullMarked
package id.go.pontianak.sertel.disposition.page;

import org.jspecify.annotations.NullMarked;
