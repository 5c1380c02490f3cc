/** Putting the contract in place, against what stands in for broker and registry. */
@NullMarked
package id.go.pontianak.sertel.schemas.deployment;

import org.jspecify.annotations.NullMarked;
