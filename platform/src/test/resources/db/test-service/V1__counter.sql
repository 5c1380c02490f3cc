CREATE TABLE counter (
    application_id uuid PRIMARY KEY,
    state          jsonb NOT NULL,
    due_at         timestamptz,
    claims         integer NOT NULL DEFAULT 0,
    last           integer NOT NULL,
    note           text,
    trace          text
);
CREATE INDEX counter_due ON counter (due_at) WHERE due_at IS NOT NULL;
