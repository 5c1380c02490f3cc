/** The sandbox's login: an OpenID provider whose users and secrets are data. */
@NullMarked
package id.go.pontianak.sertel.sandbox.login;

import org.jspecify.annotations.NullMarked;
