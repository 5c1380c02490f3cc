CREATE TABLE disposition (
    application_id  uuid PRIMARY KEY,
    state           jsonb NOT NULL,
    due_at          timestamptz,
    claims          integer NOT NULL DEFAULT 0,
    trace           text,
    tracking_number text NOT NULL,
    step            smallint,
    received_at     timestamptz,
    opened          boolean,
    target_at       timestamptz,
    words           tsvector NOT NULL
);
-- The inboxes: only what waits, in the order in which it is shown.
CREATE INDEX disposition_inbox ON disposition (step, received_at, application_id) WHERE step IS NOT NULL;
CREATE INDEX disposition_tracking_number ON disposition (tracking_number) WHERE step IS NOT NULL;
CREATE INDEX disposition_words ON disposition USING gin (words) WHERE step IS NOT NULL;

-- The last agenda number of each year.
CREATE TABLE agenda_book (
    year integer PRIMARY KEY,
    last integer NOT NULL
);
