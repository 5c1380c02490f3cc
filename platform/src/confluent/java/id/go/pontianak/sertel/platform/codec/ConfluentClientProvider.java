package id.go.pontianak.sertel.platform.codec;

/** Brings Confluent's own client into a build with the profile {@code confluent}. */
public final class ConfluentClientProvider implements SchemaRegistryProvider {

    @Override
    public SchemaRegistry create(RegistryProperties properties) {
        return new ConfluentClientRegistry(properties);
    }
}
