-- Of each application now also what was heard, what is planned, and whose turn it is.
UPDATE correspondence SET state = jsonb_build_object('with', state);
ALTER TABLE correspondence
    ADD COLUMN turn_role  text,
    ADD COLUMN turn_since timestamptz,
    ADD COLUMN turn_due   timestamptz;
CREATE INDEX correspondence_due ON correspondence (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX correspondence_turn ON correspondence (turn_role) WHERE turn_role IS NOT NULL;

-- People may be reminded of one event several times. Sending continues the trace column's trace.
ALTER TABLE notification ADD COLUMN reminder integer NOT NULL DEFAULT 0;
ALTER TABLE notification DROP CONSTRAINT notification_application_id_event_id_template_channel_key;
ALTER TABLE notification ADD UNIQUE (application_id, event_id, template, channel, reminder);
UPDATE notification
SET state = jsonb_set(state #- '{message,trace}', '{message,reminder}', '0'),
    trace = coalesce(trace, state #>> '{message,trace,traceparent}');

-- What waits for each role's officials is told them at set times: a row for each role.
CREATE TABLE digest (
    digest_id uuid PRIMARY KEY,
    role      text NOT NULL UNIQUE,
    state     jsonb NOT NULL,
    due_at    timestamptz,
    claims    integer NOT NULL DEFAULT 0,
    trace     text
);
