package id.go.pontianak.sertel.sandbox.login;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody who can log in: the resource {@code people.json}. */
@Component
class People {

    private final Map<String, Person> byUsername;

    People(JsonMapper json) throws IOException {
        try (InputStream resource = new ClassPathResource("people.json").getInputStream()) {
            byUsername =
                    Arrays.stream(json.readValue(resource, Person[].class))
                            .collect(Collectors.toMap(Person::username, Function.identity()));
        }
    }

    Collection<Person> all() {
        return byUsername.values();
    }

    /** The person of that user name, if there is one. */
    Optional<Person> find(String username) {
        return Optional.ofNullable(byUsername.get(username));
    }

    /** The person of that user name, who is known to exist because they have just logged in. */
    Person named(String username) {
        return find(username)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "A token is being made for a user who does not exist"));
    }
}
