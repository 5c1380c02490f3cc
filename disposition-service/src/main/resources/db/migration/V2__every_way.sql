-- A case of which only its end or a wish to withdraw was heard has no number and no words yet.
ALTER TABLE disposition ALTER COLUMN tracking_number DROP NOT NULL;
ALTER TABLE disposition ALTER COLUMN words DROP NOT NULL;

-- The holder of the rank may not handle it, it being their own application.
ALTER TABLE disposition ADD COLUMN needs_deputy boolean;
CREATE INDEX disposition_needs_deputy ON disposition (received_at, application_id) WHERE needs_deputy;

-- What is overdue at each step.
CREATE INDEX disposition_target ON disposition (step, target_at) WHERE step IS NOT NULL;

-- Orders by which deputies act (Plh, Plt). Never removed: who acted under one must be found.
CREATE TABLE delegation (
    id               uuid PRIMARY KEY,
    step             smallint NOT NULL,
    capacity         text NOT NULL,
    order_number     text NOT NULL,
    valid_from       date NOT NULL,
    valid_until      date NOT NULL,
    deputy_id        text NOT NULL,
    deputy_name      text NOT NULL,
    deputy_nip       text,
    in_place_of_id   text,
    in_place_of_name text,
    recorded_at      timestamptz NOT NULL,
    recorded_by      text NOT NULL,
    ended_at         timestamptz,
    ended_on         date,
    ended_by         text,
    CHECK (valid_from <= valid_until)
);
-- Which orders a caller acts under, and who stands in for two ranks.
CREATE INDEX delegation_deputy ON delegation (deputy_id, valid_until);
-- Who stands in for a rank now.
CREATE INDEX delegation_step ON delegation (step, valid_until) WHERE ended_at IS NULL;
-- The list, newest first.
CREATE INDEX delegation_recorded ON delegation (recorded_at DESC, id DESC);
