/** What all pages share: login, layout, language, problems as pages, and counts that live. */
@NullMarked
package id.go.pontianak.sertel.platform.page;

import org.jspecify.annotations.NullMarked;
