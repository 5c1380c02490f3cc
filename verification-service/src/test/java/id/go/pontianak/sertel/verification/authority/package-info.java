/** BSrE's client against a BSrE that misbehaves. */
@NullMarked
package id.go.pontianak.sertel.verification.authority;

import org.jspecify.annotations.NullMarked;
