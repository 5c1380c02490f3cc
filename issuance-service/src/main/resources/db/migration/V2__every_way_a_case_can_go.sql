-- Of some cases no more is heard than that they are withdrawn, or have ended elsewhere.
ALTER TABLE issuance ALTER COLUMN tracking_number DROP NOT NULL;
ALTER TABLE issuance ALTER COLUMN owner_name DROP NOT NULL;
ALTER TABLE issuance ALTER COLUMN owner_office DROP NOT NULL;
ALTER TABLE issuance ALTER COLUMN received_at DROP NOT NULL;
-- The step that a case is in here; null before and after.
ALTER TABLE issuance ADD COLUMN step integer;
-- Since when the office is waited for, perhaps in the future.
ALTER TABLE issuance ADD COLUMN waiting_since timestamptz;
-- When the owner comes.
ALTER TABLE issuance ADD COLUMN visit_at timestamptz;
ALTER TABLE issuance ADD COLUMN visit_link uuid;
DROP INDEX issuance_inbox;
CREATE INDEX issuance_inbox ON issuance (received_at, application_id) WHERE step IS NOT NULL;
CREATE INDEX issuance_waiting ON issuance (step, waiting_since) WHERE waiting_since IS NOT NULL;
CREATE INDEX issuance_visit ON issuance (visit_at) WHERE visit_at IS NOT NULL;
CREATE UNIQUE INDEX issuance_visit_link ON issuance (visit_link) WHERE visit_link IS NOT NULL;
CREATE INDEX issuance_tracking ON issuance (tracking_number) WHERE tracking_number IS NOT NULL;
