-- What falls due is found without reading the rest.
CREATE INDEX application_due ON application (due_at) WHERE due_at IS NOT NULL;

-- A correction brings files to an application that has some already, so an upload has a name of its own.
ALTER TABLE upload ADD COLUMN upload_id uuid;
UPDATE upload SET upload_id = application_id;
ALTER TABLE upload ALTER COLUMN upload_id SET NOT NULL;
ALTER TABLE upload DROP CONSTRAINT upload_pkey;
ALTER TABLE upload ADD PRIMARY KEY (upload_id);
