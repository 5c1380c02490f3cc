-- What waits for the applicant's correction, for the inbox of the rank that returned it.
ALTER TABLE disposition ADD COLUMN returned_step smallint;
ALTER TABLE disposition ADD COLUMN returned_at timestamptz;
UPDATE disposition SET
    returned_step = CASE state ->> 'rank'
        WHEN 'KEPALA_DINAS' THEN 2 WHEN 'KABID_TKPBET' THEN 3 WHEN 'KASI_PKS' THEN 4 END,
    returned_at = (state #>> '{sheet,returns,-1,at}')::timestamptz
WHERE state ->> 'state' = 'RETURNED';
CREATE INDEX disposition_returned ON disposition (returned_step, returned_at, application_id)
    WHERE returned_step IS NOT NULL;
