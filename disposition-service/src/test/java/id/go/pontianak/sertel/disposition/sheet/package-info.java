/** Tests of the sheet on paper. */
@org.jspecify.annotations.NullMarked
package id.go.pontianak.sertel.disposition.sheet;
