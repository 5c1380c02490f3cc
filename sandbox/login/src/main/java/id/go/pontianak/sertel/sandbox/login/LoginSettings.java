package id.go.pontianak.sertel.sandbox.login;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the login stands and where its files are.
 *
 * @param issuer the address that tokens name as their issuer, as the services know it
 * @param credentials the file of secrets, a flat JSON object from user name to secret
 * @param state the folder in which the signing key is kept
 * @param pages the addresses of the services whose pages log people in here
 */
@ConfigurationProperties("sertel.login")
record LoginSettings(URI issuer, Path credentials, Path state, List<URI> pages) {}
