CREATE TABLE dossier (
    application_id  uuid PRIMARY KEY,
    state           jsonb NOT NULL,
    due_at          timestamptz,
    claims          integer NOT NULL DEFAULT 0,
    trace           text,
    tracking_number text NOT NULL,
    whereabouts     text NOT NULL,
    received_at     timestamptz NOT NULL,
    target_at       timestamptz NOT NULL,
    opened          boolean NOT NULL,
    words           tsvector NOT NULL
);
-- What BSrE is to be asked about, and when.
CREATE INDEX dossier_due ON dossier (due_at) WHERE due_at IS NOT NULL;
-- The verifier's lists: only what is open, in the order in which it is shown.
CREATE INDEX dossier_list ON dossier (whereabouts, received_at, application_id) WHERE whereabouts <> 'DONE';
CREATE INDEX dossier_tracking_number ON dossier (tracking_number) WHERE whereabouts <> 'DONE';
CREATE INDEX dossier_words ON dossier USING gin (words) WHERE whereabouts <> 'DONE';
