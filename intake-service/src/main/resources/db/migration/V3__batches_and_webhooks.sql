-- Requests of an office under one letter. The checked files wait in the document store under the
-- batch's own id, until each row is an application or was refused.
CREATE TABLE batch (
    batch_id     uuid PRIMARY KEY,
    office_id    text NOT NULL,
    sender       jsonb NOT NULL,
    document_ids text[] NOT NULL,
    pending      integer NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now()
);

-- The request is kept no longer than until it is decided: then the application has it, or nobody.
CREATE TABLE batch_row (
    row_id          uuid PRIMARY KEY,
    batch_id        uuid NOT NULL REFERENCES batch,
    number          integer NOT NULL,
    reference       text,
    request         jsonb,
    result          text NOT NULL DEFAULT 'PENDING',
    application_id  uuid,
    tracking_number text,
    refusal         jsonb,
    due_at          timestamptz DEFAULT now(),
    claims          integer NOT NULL DEFAULT 0,
    trace           text,
    UNIQUE (batch_id, number)
);
CREATE INDEX batch_row_due ON batch_row (due_at) WHERE due_at IS NOT NULL;

-- Where an office's system hears of changes. Its secret is not kept: it is made of this and a key.
CREATE TABLE webhook (
    webhook_id uuid PRIMARY KEY,
    office_id  text NOT NULL,
    url        text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX webhook_of_office ON webhook (office_id, created_at);

-- What is to be said to one webhook, or was; written with the change that it tells of.
CREATE TABLE webhook_delivery (
    delivery_id uuid PRIMARY KEY,
    webhook_id  uuid NOT NULL REFERENCES webhook ON DELETE CASCADE,
    event_id    text NOT NULL,
    type        text NOT NULL,
    body        text NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    status      text NOT NULL DEFAULT 'WAITING',
    attempts    integer NOT NULL DEFAULT 0,
    failures    integer NOT NULL DEFAULT 0,
    last_status integer,
    last_error  text,
    due_at      timestamptz DEFAULT now(),
    claims      integer NOT NULL DEFAULT 0,
    trace       text,
    UNIQUE (webhook_id, event_id)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX webhook_delivery_listed ON webhook_delivery (webhook_id, recorded_at, delivery_id);
CREATE INDEX webhook_delivery_age ON webhook_delivery (recorded_at);
