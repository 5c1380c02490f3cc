-- Cases in steps 6 and 7, whole as JSON; the columns beside are projected from it.
CREATE TABLE issuance (
    application_id  uuid PRIMARY KEY,
    state           jsonb NOT NULL,
    due_at          timestamptz,
    claims          integer NOT NULL DEFAULT 0,
    trace           text,
    status          text NOT NULL,
    tracking_number text NOT NULL,
    owner_name      text NOT NULL,
    owner_office    text NOT NULL,
    received_at     timestamptz NOT NULL,
    deadline        timestamptz,
    return_state    uuid,
    pickup_link     uuid
);
CREATE INDEX issuance_due ON issuance (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX issuance_inbox ON issuance (received_at, application_id) WHERE status <> 'DELIVERED';
CREATE UNIQUE INDEX issuance_return ON issuance (return_state) WHERE return_state IS NOT NULL;
CREATE UNIQUE INDEX issuance_pickup ON issuance (pickup_link) WHERE pickup_link IS NOT NULL;

-- The register of holders (SOP: pencatatan dan pendataan).
CREATE TABLE holder (
    application_id  uuid PRIMARY KEY,
    tracking_number text NOT NULL,
    office_id       text,
    name            text NOT NULL,
    office          text NOT NULL,
    position        text NOT NULL,
    serial_number   text NOT NULL,
    issuer          text NOT NULL,
    not_before      timestamptz NOT NULL,
    not_after       timestamptz NOT NULL,
    fingerprint     text NOT NULL,
    delivered_at    timestamptz NOT NULL,
    channel         text NOT NULL
);
CREATE INDEX holder_delivered ON holder (delivered_at, application_id);
CREATE INDEX holder_office ON holder (office_id, delivered_at, application_id);
