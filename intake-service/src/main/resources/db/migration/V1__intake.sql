CREATE TABLE application (
    application_id  uuid PRIMARY KEY,
    state           jsonb NOT NULL,
    due_at          timestamptz,
    claims          integer NOT NULL DEFAULT 0,
    trace           text,
    tracking_number text NOT NULL UNIQUE,
    office_id       text NOT NULL,
    reference       text,
    status          text NOT NULL,
    updated_at      timestamptz NOT NULL,
    nik_index       text
);
-- One live application for each person; the index is keyed, so it names nobody.
CREATE UNIQUE INDEX application_live_nik ON application (nik_index) WHERE nik_index IS NOT NULL;
-- What an office asks for, each in the order in which it is listed.
CREATE INDEX application_of_office ON application (office_id, updated_at, application_id);
CREATE INDEX application_of_office_by_status ON application (office_id, status, updated_at, application_id);
CREATE INDEX application_of_office_by_reference ON application (office_id, reference, updated_at, application_id) WHERE reference IS NOT NULL;

-- Links for people without a login. The token is not kept: it is made of this and a key.
CREATE TABLE link (
    link_id        uuid PRIMARY KEY,
    purpose        text NOT NULL,
    application_id uuid NOT NULL REFERENCES application,
    expires_at     timestamptz NOT NULL,
    spent_at       timestamptz
);
CREATE INDEX link_of_application ON link (application_id);

-- Files that are about to be stored: whatever is here belongs to no application yet.
CREATE TABLE upload (
    application_id uuid PRIMARY KEY,
    document_ids   text[] NOT NULL,
    abandoned      boolean NOT NULL DEFAULT false,
    begun_at       timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX upload_age ON upload (begun_at);
