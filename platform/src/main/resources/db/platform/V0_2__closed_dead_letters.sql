-- A dead letter that was replayed or discarded stays known: when, how, by whom and why.
ALTER TABLE dead_letter
    ADD COLUMN closed_at     timestamptz,
    ADD COLUMN closed_how    text,
    ADD COLUMN closed_by     text,
    ADD COLUMN closed_reason text;
DROP INDEX dead_letter_key;
CREATE INDEX dead_letter_open ON dead_letter (key) WHERE closed_at IS NULL;
