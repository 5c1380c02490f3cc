/** Tests of what the pages show. */
@org.jspecify.annotations.NullMarked
package id.go.pontianak.sertel.disposition.page;
