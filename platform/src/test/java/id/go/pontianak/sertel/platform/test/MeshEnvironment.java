package id.go.pontianak.sertel.platform.test;

import id.go.pontianak.sertel.sandbox.infrastructure.TestDatabase;
import id.go.pontianak.sertel.sandbox.infrastructure.TestInfrastructure;
import id.go.pontianak.sertel.schemas.deployment.Deployment;
import id.go.pontianak.sertel.schemas.deployment.DeploymentSettings;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;

/**
 * Gives a service under test the real database (empty), broker and registry, with topics and
 * schemas deployed. Use: {@code @ContextConfiguration(initializers = MeshEnvironment.class)}.
 */
public final class MeshEnvironment
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The key that links and their codes are made with in tests. */
    public static final String LINK_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static final class Deployed {
        static final TestInfrastructure INFRASTRUCTURE = deploy();

        private Deployed() {}

        private static TestInfrastructure deploy() {
            TestInfrastructure infrastructure = TestInfrastructure.shared();
            Deployment.apply(
                    DeploymentSettings.of(
                            infrastructure.bootstrapServers(),
                            URI.create(infrastructure.registryUrl())),
                    _ -> {});
            return infrastructure;
        }
    }

    /** Broker, registry and database server, for tests that stop them. */
    public static TestInfrastructure infrastructure() {
        return Deployed.INFRASTRUCTURE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestInfrastructure infrastructure = infrastructure();
        TestDatabase database = infrastructure.createDatabase("service");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "mesh",
                                Map.ofEntries(
                                        Map.entry("server.address", "127.0.0.1"),
                                        Map.entry("spring.datasource.url", database.jdbcUrl()),
                                        Map.entry(
                                                "spring.datasource.username", database.username()),
                                        Map.entry(
                                                "spring.datasource.password", database.password()),
                                        Map.entry(
                                                "spring.kafka.bootstrap-servers",
                                                infrastructure.bootstrapServers()),
                                        Map.entry(
                                                "sertel.registry.url",
                                                infrastructure.registryUrl()),
                                        Map.entry(
                                                "sertel.login.issuer",
                                                LoginStandIn.shared().issuer()),
                                        Map.entry("sertel.links.key", LINK_KEY),
                                        Map.entry(
                                                "sertel.links.intake-url", "http://localhost:8081"),
                                        Map.entry(
                                                "sertel.links.issuance-url",
                                                "http://localhost:8084"),
                                        Map.entry("sertel.documents.folder", documents()),
                                        Map.entry(
                                                "spring.security.oauth2.resourceserver.jwt.public-key-location",
                                                Tokens.publicKeyLocation()))));
    }

    private static String documents() {
        try {
            return Files.createTempDirectory("documents").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
