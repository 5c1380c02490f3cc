package id.go.pontianak.sertel.schemas.deployment;

import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshTopic;

import java.util.List;
import java.util.function.Consumer;

/**
 * Puts the contract in place. Doing it again changes nothing, so every installation and every
 * upgrade starts with it.
 */
public final class Deployment {
    private Deployment() {}

    /**
     * Creates the missing topics, sets retention, requires FULL_TRANSITIVE of every subject and
     * registers every schema.
     *
     * @param report is told, line by line, what was done
     * @throws DeploymentException if it can't be done, or broker or registry stay away for longer
     *     than {@code settings.patience()}
     */
    public static void apply(DeploymentSettings settings, Consumer<String> report) {
        Patience patience = new Patience(settings.patience());
        List<MeshTopic> topics = MeshTopic.all();
        patience.until(() -> new Topics(settings, report).apply(topics));
        try (SchemaRegistry registry =
                new SchemaRegistry(settings.schemaRegistry(), settings.registryCredentials())) {
            registerAll(registry, patience, report);
        }
    }

    static void registerAll(SchemaRegistry registry, Patience patience, Consumer<String> report) {
        for (EventType type : EventType.values()) {
            patience.until(() -> register(registry, type, report));
        }
        report.accept("schemas: %d registered".formatted(EventType.values().length));
    }

    private static void register(SchemaRegistry registry, EventType type, Consumer<String> report)
            throws Patience.NotYet, InterruptedException {
        boolean compatibilityIsSet = registry.requireFullTransitive(type);
        int id = registry.register(type);
        if (!compatibilityIsSet && !registry.requireFullTransitive(type)) {
            throw new DeploymentException(
                    "registry: the compatibility of " + type.subject() + " can't be set");
        }
        report.accept("subject " + type.subject() + " has schema id " + id);
    }
}
