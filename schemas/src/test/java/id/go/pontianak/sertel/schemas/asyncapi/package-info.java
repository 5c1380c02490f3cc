/** The event interface as an AsyncAPI document, made from the contract's own data. */
@NullMarked
package id.go.pontianak.sertel.schemas.asyncapi;

import org.jspecify.annotations.NullMarked;
