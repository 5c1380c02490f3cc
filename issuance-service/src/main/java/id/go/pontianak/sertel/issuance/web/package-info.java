/** What officials call, and the pages that an owner sees. */
@NullMarked
package id.go.pontianak.sertel.issuance.web;

import org.jspecify.annotations.NullMarked;
