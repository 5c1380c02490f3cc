-- Whose login a name is, by their last login on the pages: orders name deputies by it.
CREATE TABLE known_login (
    login   text PRIMARY KEY,
    subject text NOT NULL
);
-- Whose orders a first login completes.
CREATE INDEX delegation_in_place_of ON delegation (in_place_of_id);
