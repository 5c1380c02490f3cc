package id.go.pontianak.sertel.platform.codec;

/** Our own client. */
class ConfluentSchemaRegistryIT extends SchemaRegistryContract {

    ConfluentSchemaRegistryIT() {
        super(RegistryProperties.Client.OWN);
    }
}
