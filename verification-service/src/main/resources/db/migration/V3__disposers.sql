-- Who disposed of a case at steps 2 to 4, in any revision: they may not handle it at step 5. Kept apart
-- because steps 2 and 3 are heard before there is a dossier.
CREATE TABLE disposer (
    application_id uuid NOT NULL,
    official_id    text NOT NULL,
    PRIMARY KEY (application_id, official_id)
);
