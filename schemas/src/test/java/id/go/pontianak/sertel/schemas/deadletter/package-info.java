/** Tests of what operators do with dead letters. */
@NullMarked
package id.go.pontianak.sertel.schemas.deadletter;

import org.jspecify.annotations.NullMarked;
