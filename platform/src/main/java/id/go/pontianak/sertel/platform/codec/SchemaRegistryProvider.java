package id.go.pontianak.sertel.platform.codec;

/** Brings another client of the registry; found by {@link java.util.ServiceLoader}. */
interface SchemaRegistryProvider {

    /**
     * @param properties where the registry is
     */
    SchemaRegistry create(RegistryProperties properties);
}
