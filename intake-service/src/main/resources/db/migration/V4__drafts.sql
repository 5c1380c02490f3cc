-- A person who submits by themselves belongs to no office.
ALTER TABLE application ALTER COLUMN office_id DROP NOT NULL;

-- Requests by the public form that no mailbox has confirmed yet: deleted when one does, or when their
-- time is up. Their files lie in the document store under the draft's id, which the application takes over.
-- So few wait for one mailbox, and so often is it asked about each: the keyed index tells mailboxes apart.
CREATE TABLE draft (
    draft_id      uuid PRIMARY KEY,
    link_id       uuid NOT NULL UNIQUE,
    expires_at    timestamptz NOT NULL,
    request       jsonb NOT NULL,
    mailbox_index text NOT NULL,
    asked         integer NOT NULL DEFAULT 1,
    due_at        timestamptz DEFAULT now(),
    claims        integer NOT NULL DEFAULT 0,
    trace         text
);
CREATE INDEX draft_due ON draft (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX draft_of_mailbox ON draft (mailbox_index);

-- What an office sees of its batches, the latest first.
CREATE INDEX batch_of_office ON batch (office_id, created_at, batch_id);
