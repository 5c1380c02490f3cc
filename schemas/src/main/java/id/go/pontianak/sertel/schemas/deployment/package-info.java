/** Puts the contract in place: topics on the broker, schemas in the registry. */
@NullMarked
package id.go.pontianak.sertel.schemas.deployment;

import org.jspecify.annotations.NullMarked;
