/** What the contract promises. */
@NullMarked
package id.go.pontianak.sertel.schemas;

import org.jspecify.annotations.NullMarked;
