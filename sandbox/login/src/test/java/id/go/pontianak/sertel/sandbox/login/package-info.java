/** The login, tried over HTTP as the services, the scripts and the browsers use it. */
@NullMarked
package id.go.pontianak.sertel.sandbox.login;

import org.jspecify.annotations.NullMarked;
