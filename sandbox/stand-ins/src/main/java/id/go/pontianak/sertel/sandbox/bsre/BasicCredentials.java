package id.go.pontianak.sertel.sandbox.bsre;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.sandbox.standin.Handler;
import id.go.pontianak.sertel.sandbox.standin.Reply;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;

/** HTTP Basic before every handler of the interface. */
final class BasicCredentials {
    private final byte[] expected;

    BasicCredentials(String username, String password) {
        var pair = (username + ":" + password).getBytes(UTF_8);
        expected = ("Basic " + Base64.getEncoder().encodeToString(pair)).getBytes(UTF_8);
    }

    Handler guard(Handler handler) {
        return request -> {
            var given = request.header("Authorization");
            return given != null && MessageDigest.isEqual(expected, given.getBytes(UTF_8))
                    ? handler.handle(request)
                    : Reply.json(401, Map.of("message", "Autentikasi gagal"))
                            .with("WWW-Authenticate", "Basic realm=\"bsre\"");
        };
    }
}
