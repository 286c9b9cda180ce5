-- What copies are found by.

PRAGMA user_version = 10;

-- Of the text that a reading read (relata.origins.Fingerprint, in the form that indexed names as 'fingerprints'): made from passage and
-- text, and made anew where the form is another. With it whom the report credits for its words, a name a line.
CREATE TABLE fingerprint (
    reading INTEGER PRIMARY KEY REFERENCES reading ON DELETE CASCADE,
    print   BLOB NOT NULL,
    credits TEXT NOT NULL
);
