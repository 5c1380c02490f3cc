-- Events that wait to be carried to Kafka, in the order of their numbers.
CREATE TABLE outbox (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic        text NOT NULL,
    key          text,
    value        bytea NOT NULL,
    headers      jsonb NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    refused_code text
);
CREATE INDEX outbox_refused ON outbox (key, id) WHERE refused_code IS NOT NULL;

-- Events that were handled: a duplicate is known by its id.
CREATE TABLE inbox (
    event_id   text PRIMARY KEY,
    handled_at timestamptz NOT NULL DEFAULT now()
);

-- Events that are ahead of what they build on, or behind a dead letter.
CREATE TABLE pending_event (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id      text NOT NULL UNIQUE,
    key           uuid NOT NULL,
    topic         text NOT NULL,
    partition     integer NOT NULL,
    record_offset bigint NOT NULL,
    value         bytea NOT NULL,
    headers       jsonb NOT NULL,
    received_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX pending_event_key ON pending_event (key, id);

-- Dead letters that hold up their aggregate until they are replayed or discarded.
CREATE TABLE dead_letter (
    topic         text NOT NULL,
    partition     integer NOT NULL,
    record_offset bigint NOT NULL,
    key           text,
    cause         text NOT NULL,
    failed_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, partition, record_offset)
);
CREATE INDEX dead_letter_key ON dead_letter (key);

-- Requests that carry an idempotency key.
CREATE TABLE idempotency_key (
    caller      text NOT NULL,
    key         text NOT NULL,
    fingerprint text NOT NULL,
    response    text,
    claimed_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (claimed_at);

-- Who looked at an identity document, and when.
CREATE TABLE document_view (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    viewed_at      timestamptz NOT NULL DEFAULT now(),
    viewer         text NOT NULL,
    application_id uuid NOT NULL,
    document_id    text NOT NULL
);
CREATE INDEX document_view_application ON document_view (application_id);
