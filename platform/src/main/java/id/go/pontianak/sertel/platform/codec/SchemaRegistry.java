package id.go.pontianak.sertel.platform.codec;

import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import org.apache.avro.Schema;

/** The two things that producers and consumers ask of a schema registry. */
public interface SchemaRegistry {

    /**
     * @param id the schema id that stands in a record
     * @return the schema it was written with
     * @throws TemporaryFailure if the registry cannot be reached
     * @throws UnknownSchema if the registry does not know the id (yet: a registry's replica may lag
     *     behind)
     * @throws PermanentFailure if what the registry holds under the id is no Avro schema
     */
    Schema schema(int id);

    /**
     * Looks a schema up; never registers one, which is the deployment's task.
     *
     * @param subject for example {@code sertel.application-submitted.v1-value}
     * @param schema the writer's schema in its registered, canonical text
     * @return the schema id to put before the record
     * @throws TemporaryFailure if the registry cannot be reached or has not got the schema yet
     */
    int id(String subject, Schema schema);
}
