// Says an ApplicationSubmitted with Confluent's AvroSerializer: the contract's example under another application.
// Argument: the application's id. Prints the event's id once the broker has it.
import { randomUUID } from 'node:crypto';
import { example, kafka, patiently, serializer } from './sertel.mjs';

const topic = 'sertel.application-submitted.v1';
const event = { ...example('ApplicationSubmitted'), eventId: randomUUID(), applicationId: process.argv[2] };
event.occurredAt = Date.now();

let doing = 'asking the registry';
setTimeout(() => {
  console.error(`not done in time: ${doing}`);
  process.exit(1);
}, 60_000).unref();

const value = await patiently(() => serializer.serialize(topic, event));
doing = 'connecting to the broker';
const producer = kafka.producer();
await producer.connect();
doing = 'sending';
await producer.send({
  topic,
  acks: -1,
  messages: [
    {
      key: event.applicationId,
      value,
      headers: {
        ce_specversion: '1.0',
        ce_id: event.eventId,
        ce_type: 'id.go.pontianak.sertel.ApplicationSubmitted.v1',
        ce_source: '/sertel/intake-service',
        ce_subject: event.applicationId,
        ce_time: new Date(event.occurredAt).toISOString(),
        'content-type': 'application/avro',
      },
    },
  ],
});
console.log(event.eventId);
process.exit(0);
