package id.go.pontianak.sertel.sandbox.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All secrets of one sandbox, made at random when they are first needed.
 *
 * @param credentials user name to secret, as the login knows them
 * @param values the services' secrets by name
 */
record Secrets(Map<String, String> credentials, Map<String, String> values) {

    private static final Map<String, Supplier<String>> NEEDED = needed();

    Secrets {
        credentials = Map.copyOf(credentials);
        values = Map.copyOf(values);
    }

    private static Map<String, Supplier<String>> needed() {
        Map<String, Supplier<String>> needed = new LinkedHashMap<>();
        for (String database : Catalogue.DATABASES) {
            needed.put("database." + database, SecretFiles::word);
        }
        needed.put("links.key", SecretFiles::key);
        needed.put("nik-index.key", SecretFiles::key);
        needed.put("bsre.username", () -> "sertel");
        needed.put("bsre.password", SecretFiles::word);
        needed.put("whatsapp.token", SecretFiles::word);
        needed.put("whatsapp.app-secret", SecretFiles::word);
        needed.put("whatsapp.verify-token", SecretFiles::word);
        return needed;
    }

    /** The kept secrets; those that are missing are made and kept. */
    static Secrets of(State state) {
        Map<String, String> credentials = SecretFiles.readJson(state.file("credentials.json"));
        List<String> users = Account.ALL.stream().map(Account::name).toList();
        if (!credentials.keySet().containsAll(users)) {
            users.forEach(user -> credentials.computeIfAbsent(user, _ -> SecretFiles.word()));
            SecretFiles.writeJson(state.file("credentials.json"), credentials);
        }
        Map<String, String> values = SecretFiles.readProperties(state.file("secrets.properties"));
        if (!values.keySet().containsAll(NEEDED.keySet())) {
            NEEDED.forEach((name, maker) -> values.computeIfAbsent(name, _ -> maker.get()));
            SecretFiles.writeProperties(state.file("secrets.properties"), values);
        }
        return new Secrets(credentials, values);
    }

    String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret is called " + name);
        }
        return value;
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
