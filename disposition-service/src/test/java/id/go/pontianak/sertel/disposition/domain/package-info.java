/** Tests of the rules. */
@org.jspecify.annotations.NullMarked
package id.go.pontianak.sertel.disposition.domain;
