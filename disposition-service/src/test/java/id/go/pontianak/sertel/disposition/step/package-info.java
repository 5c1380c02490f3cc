/** Tests of how steps are counted. */
@org.jspecify.annotations.NullMarked
package id.go.pontianak.sertel.disposition.step;
