-- Whom to write to about each application: personal data.
CREATE TABLE correspondence (
    application_id uuid PRIMARY KEY,
    state          jsonb NOT NULL,
    due_at         timestamptz,
    claims         integer NOT NULL DEFAULT 0,
    trace          text
);

-- Each message to one recipient by one channel. Address and contents only while it has to be sent.
CREATE TABLE notification (
    notification_id uuid PRIMARY KEY,
    application_id  uuid NOT NULL,
    event_id        text NOT NULL,
    template        text NOT NULL,
    channel         text NOT NULL,
    wamid           text,
    created_at      timestamptz NOT NULL,
    state           jsonb NOT NULL,
    due_at          timestamptz,
    claims          integer NOT NULL DEFAULT 0,
    trace           text,
    UNIQUE (application_id, event_id, template, channel)
);
CREATE INDEX notification_due ON notification (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX notification_wamid ON notification (wamid) WHERE wamid IS NOT NULL;
