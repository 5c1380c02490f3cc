/** Tests of how pages say things. */
@NullMarked
package id.go.pontianak.sertel.issuance.page;

import org.jspecify.annotations.NullMarked;
