/** What the services' integration tests stand on: real infrastructure, tokens, events. */
@NullMarked
package id.go.pontianak.sertel.platform.test;

import org.jspecify.annotations.NullMarked;
