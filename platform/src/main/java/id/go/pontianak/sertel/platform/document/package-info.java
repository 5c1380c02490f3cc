/** Where applicants' papers are kept. */
@NullMarked
package id.go.pontianak.sertel.platform.document;

import org.jspecify.annotations.NullMarked;
