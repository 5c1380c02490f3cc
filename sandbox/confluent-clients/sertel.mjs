// What the scripts here share: Confluent's registry client, a Kafka client, and the examples of the contract.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import avro from 'avsc';
import kafkajs from 'kafkajs';

// The client is published as CommonJS.
const confluent = createRequire(import.meta.url)('@confluentinc/schemaregistry');

function setting(name) {
  const value = process.env[name];
  if (!value) {
    console.error(`${name} is not set`);
    process.exit(2);
  }
  return value;
}

// Without a limit the client waits for ever for an answer that does not come.
const registry = new confluent.SchemaRegistryClient({
  baseURLs: [setting('SCHEMA_REGISTRY_URL')],
  createAxiosDefaults: { timeout: 5_000 },
});

const ATTEMPTS = 4;

/**
 * Asks the registry, again if no answer came in time: the client's own retries share one time limit, so after a request
 * that was never answered none is left of it.
 */
export async function patiently(ask, attempt = 1) {
  try {
    return await ask();
  } catch (error) {
    if (error.code !== 'ECONNABORTED' || attempt === ATTEMPTS) {
      throw error;
    }
    return patiently(ask, attempt + 1);
  }
}

export const kafka = new kafkajs.Kafka({
  clientId: 'confluent-clients',
  brokers: setting('KAFKA_BOOTSTRAP_SERVERS').split(','),
  logLevel: kafkajs.logLevel.ERROR,
});

export const deserializer = new confluent.AvroDeserializer(registry, confluent.SerdeType.VALUE, {});

// Nothing but the deployment registers schemas: a schema that is not there must fail.
export const serializer = new confluent.AvroSerializer(registry, confluent.SerdeType.VALUE, {
  autoRegisterSchemas: false,
  useLatestVersion: true,
});

const examples = new URL('../../schemas/src/main/resources/id/go/pontianak/sertel/schemas/examples/', import.meta.url);
const schemas = new URL('../../schemas/src/main/resources/id/go/pontianak/sertel/schemas/versions/v1/', import.meta.url);

/** The example of an event, as a JavaScript object. */
export function example(event) {
  const schema = JSON.parse(readFileSync(new URL(`${event}.avsc`, schemas), 'utf8'));
  return avro.Type.forSchema(schema).fromString(readFileSync(new URL(`${event}.json`, examples), 'utf8'));
}

/** sertel.application-submitted.v1 is the topic of ApplicationSubmitted. */
export function eventOf(topic) {
  return topic
    .split('.')[1]
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('');
}
