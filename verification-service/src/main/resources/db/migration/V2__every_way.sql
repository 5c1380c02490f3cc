-- A case may be known by its withdrawal or its end before its dossier comes, or without; and the
-- clock of a case that waits for others stands still.
ALTER TABLE dossier
    ALTER COLUMN received_at DROP NOT NULL,
    ALTER COLUMN target_at DROP NOT NULL,
    ALTER COLUMN words DROP NOT NULL;
