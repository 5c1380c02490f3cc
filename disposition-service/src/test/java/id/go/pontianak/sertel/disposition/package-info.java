/** Tests of the disposition service. */
@org.jspecify.annotations.NullMarked
package id.go.pontianak.sertel.disposition;
