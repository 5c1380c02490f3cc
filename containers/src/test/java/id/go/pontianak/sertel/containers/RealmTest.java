package id.go.pontianak.sertel.containers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The realm that Keycloak starts with. */
class RealmTest {

    /** Who may be named in the claim {@code roles}; applicants and the system have no tokens. */
    private static final List<String> ROLES =
            List.of(
                    "OFFICE",
                    "KEPALA_DINAS",
                    "KABID_TKPBET",
                    "KASI_PKS",
                    "VERIFIKATOR",
                    "ADMINISTRATOR",
                    "OPERATOR",
                    "AUDITOR");

    private final Map<String, Object> realm =
            Repository.yaml("containers/keycloak/sertel-realm.json");

    @Test
    void itKnowsExactlyTheRolesOfTheProcedure() {
        Map<String, Object> roles = Repository.object(part(realm, "roles"));

        assertThat(names(part(roles, "realm"), "name")).containsExactlyInAnyOrderElementsOf(ROLES);
        Map<String, Object> mapping =
                Repository.object(Repository.list(part(realm, "scopeMappings")).getFirst());
        assertThat(Repository.list(part(mapping, "roles")))
                .containsExactlyInAnyOrderElementsOf(ROLES);
    }

    @Test
    void tokensSayWhatTheServicesRead() {
        Map<String, Object> scope =
                Repository.object(Repository.list(part(realm, "clientScopes")).getFirst());

        List<String> claims =
                Repository.list(part(scope, "protocolMappers")).stream()
                        .map(mapper -> Repository.object(part(Repository.object(mapper), "config")))
                        .map(config -> Objects.toString(config.get("claim.name"), ""))
                        .toList();
        Map<String, Property> properties = ServiceProperties.of("intake");
        assertThat(claims)
                .contains(
                        given(properties, "roles-claim"),
                        given(properties, "office-claim"),
                        given(properties, "nip-claim"));
        assertThat(scope.toString())
                .contains("included.custom.audience=" + given(properties, "audience"));
    }

    @Test
    void peopleLogInAtEachServicesPagesWithAProofOfTheirOwnAndOutOfAllOfThem() {
        for (String service : Repository.SERVICES) {
            Map<String, Object> client =
                    Repository.list(part(realm, "clients")).stream()
                            .map(Repository::object)
                            .filter(each -> ("sertel-" + service).equals(each.get("clientId")))
                            .findFirst()
                            .orElseThrow();

            assertThat(client)
                    .containsEntry("publicClient", true)
                    .containsEntry("directAccessGrantsEnabled", false)
                    .containsEntry("fullScopeAllowed", false);
            assertThat(Repository.object(part(client, "attributes")))
                    .containsEntry("pkce.code.challenge.method", "S256")
                    .extractingByKey("backchannel.logout.url")
                    .asString()
                    .startsWith("http://" + service + ":");
            assertThat(Repository.list(part(client, "redirectUris")))
                    .containsExactly(
                            "${SERTEL_%s_URL}/login/oauth2/code/sertel"
                                    .formatted(service.toUpperCase(Locale.ROOT)));
            assertThat(Compose.read().environment(service))
                    .containsEntry("SERTEL_LOGIN_CLIENT_ID", "sertel-" + service);
        }
    }

    @Test
    void peopleAreOnlyInTheDemonstrationAndHaveNoPasswordsInTheFile() {
        assertThat(realm).doesNotContainKey("users");
        assertThat(Compose.read().service("demo-users")).containsEntry("profiles", List.of("demo"));

        Map<String, Object> demo = Repository.yaml("containers/keycloak/demo-users.json");
        assertThat(names(part(demo, "users"), "username"))
                .containsExactlyInAnyOrderElementsOf(
                        Repository.found(
                                "\"username\": \"([^\"]+)\"",
                                Repository.text("sandbox/login/src/main/resources/people.json")));
        assertThat(demo.toString()).doesNotContain("credentials");
    }

    private static String given(Map<String, Property> properties, String name) {
        Property property = Objects.requireNonNull(properties.get("sertel.security." + name));
        return Objects.requireNonNull(property.defaultValue());
    }

    private static Object part(Map<String, Object> of, String name) {
        return Objects.requireNonNull(of.get(name), name);
    }

    private static List<String> names(Object list, String key) {
        return Repository.list(list).stream()
                .map(each -> Objects.toString(Repository.object(each).get(key)))
                .toList();
    }
}
