package id.go.pontianak.sertel.sandbox.login;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import java.util.List;

/**
 * A person as logged in in one browser. No two are equal: the server finds a session by whose it is
 * and takes the newest of equals, so a person with two browsers would be logged out of the wrong
 * one.
 */
final class BrowserLogin implements UserDetails {

    private final String username;
    private final String secretHash;

    BrowserLogin(Person person, Secrets secrets) {
        this.username = person.username();
        this.secretHash = secrets.hashOf(person.username());
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return secretHash;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
