package id.go.pontianak.sertel.sandbox.infrastructure;

/** The images that tests run on where there is a container engine: those of docker-compose.yml. */
public final class ContainerImages {

    public static final String KAFKA = "apache/kafka:4.2.2";
    public static final String REGISTRY = "confluentinc/cp-schema-registry:8.1.0";
    public static final String POSTGRES = "postgres:18.6";

    private ContainerImages() {}
}
