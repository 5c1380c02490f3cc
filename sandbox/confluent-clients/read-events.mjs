// Reads one event of every topic with Confluent's AvroDeserializer and compares it, field by field, with the example
// of the contract that was put there. Arguments: the topics. Ends with 0 once each was found and is right.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { deserializer, eventOf, example, kafka, patiently } from './sertel.mjs';

const topics = process.argv.slice(2);
const waiting = new Set(topics);
const plain = (value) => JSON.parse(JSON.stringify(value));

const consumer = kafka.consumer({ groupId: `confluent-clients-${randomUUID()}` });

async function check(topic, message) {
  const name = eventOf(topic);
  const expected = example(name);
  if (message.headers.ce_id?.toString() !== expected.eventId) {
    return; // somebody else's event
  }
  const event = await patiently(() => deserializer.deserialize(topic, message.value));
  assert.deepEqual(plain(event), plain(expected), topic);
  assert.equal(message.key.toString(), expected.applicationId, topic);
  const headers = Object.fromEntries(Object.entries(message.headers).map(([key, value]) => [key, value.toString()]));
  assert.equal(headers.ce_specversion, '1.0', topic);
  assert.equal(headers.ce_type, `id.go.pontianak.sertel.${name}.v1`, topic);
  assert.equal(headers.ce_subject, expected.applicationId, topic);
  assert.equal(headers.ce_time, new Date(expected.occurredAt).toISOString(), topic);
  assert.equal(headers['content-type'], 'application/avro', topic);
  assert.match(headers.ce_source, /^\/sertel\/[a-z]+-service$/, topic);
  if (waiting.delete(topic)) {
    console.log(`read ${topic}: ${name}, ${Object.keys(event).length} fields, ${Object.keys(headers).length} headers`);
  }
}

function finish(code, reason) {
  if (reason) {
    console.error(reason);
  }
  process.exit(code);
}

setTimeout(() => finish(1, `not found in time: ${[...waiting].join(', ')}`), 60_000).unref();
await consumer.connect();
await consumer.subscribe({ topics, fromBeginning: true });
await consumer.run({
  eachMessage: async ({ topic, message }) => {
    try {
      await check(topic, message);
    } catch (error) {
      finish(1, error);
    }
    if (waiting.size === 0) {
      finish(0);
    }
  },
});
