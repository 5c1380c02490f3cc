package id.go.pontianak.sertel.platform.codec;

/** Confluent's own Java client. */
class ConfluentClientRegistryIT extends SchemaRegistryContract {

    ConfluentClientRegistryIT() {
        super(RegistryProperties.Client.CONFLUENT);
    }
}
