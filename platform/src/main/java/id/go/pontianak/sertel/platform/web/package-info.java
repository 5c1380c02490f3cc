/** Problem documents, lists and languages, the same on every service. */
@NullMarked
package id.go.pontianak.sertel.platform.web;

import org.jspecify.annotations.NullMarked;
