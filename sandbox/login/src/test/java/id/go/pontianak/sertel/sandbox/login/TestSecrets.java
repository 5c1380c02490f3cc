package id.go.pontianak.sertel.sandbox.login;

import java.util.Map;
import java.util.TreeMap;

/** Credentials for every user of the sandbox, as the launcher writes them. */
final class TestSecrets {

    private TestSecrets() {}

    static Map<String, String> all() {
        Map<String, String> secrets = new TreeMap<>();
        for (String user :
                new String[] {
                    "kadis",
                    "kabid",
                    "kasi",
                    "verifikator",
                    "verifikator2",
                    "admin",
                    "operator",
                    "operator2",
                    "auditor",
                    "opd-dinkes",
                    "opd-disdik"
                }) {
            secrets.put(user, of(user));
        }
        return secrets;
    }

    static String of(String user) {
        return "secret of " + user;
    }
}
