/** What verifiers send and read. */
@NullMarked
package id.go.pontianak.sertel.verification.web;

import org.jspecify.annotations.NullMarked;
