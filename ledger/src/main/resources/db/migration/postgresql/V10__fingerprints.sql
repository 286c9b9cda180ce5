-- What copies are found by.

UPDATE relata SET version = 10;

-- Of the text that a reading read (relata.origins.Fingerprint, in the form that indexed names as 'fingerprints'): made from passage and
-- text, and made anew where the form is another. With it whom the report credits for its words, a name a line.
CREATE TABLE fingerprint (
    reading BIGINT PRIMARY KEY REFERENCES reading ON DELETE CASCADE,
    print   BYTEA NOT NULL,
    credits TEXT COLLATE "C" NOT NULL
);
