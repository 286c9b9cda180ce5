-- The ledger of Relata, version 1.
--
-- Rows are added and never changed; "withdrawn" is the one kind of column that is set later.
-- Instants are ISO-8601 text in UTC with nine digits of second, days are ISO-8601 text: both always of one length,
-- so that they sort as time does. Offsets count UTF-16 units of text.text, the end exclusive.
-- "folded" is what searching compares: words in lower case without accents, one space before, between and after.

PRAGMA user_version = 1;

-- Who reads: what a claim is found by.
CREATE TABLE run (
    seq        INTEGER PRIMARY KEY,
    program    TEXT NOT NULL,
    vocabulary TEXT NOT NULL,
    started    TEXT NOT NULL,
    UNIQUE (program, vocabulary)
);

-- The bytes that were handed in, once.
CREATE TABLE report (
    seq     INTEGER PRIMARY KEY,
    digest  TEXT NOT NULL UNIQUE,
    learned TEXT NOT NULL
);

-- Where and when these bytes appeared: the same text at several names or addresses is one report, published several times.
CREATE TABLE publication (
    seq              INTEGER PRIMARY KEY,
    report           INTEGER NOT NULL REFERENCES report,
    name             TEXT NOT NULL,
    url              TEXT,
    publisher        TEXT,
    publisher_folded TEXT,
    published_from   TEXT,
    published_to     TEXT,
    published_basis  TEXT,
    published_words  TEXT,
    published_start  INTEGER,
    published_end    INTEGER,
    learned          TEXT NOT NULL
);
CREATE INDEX publication_of_report ON publication (report);
CREATE INDEX publication_by_name ON publication (name);
CREATE INDEX publication_by_time ON publication (published_from, published_to);

-- What a decoder made of the bytes. Words are kept once, however often a report is read.
CREATE TABLE text (
    seq    INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    text   TEXT NOT NULL
);

-- A report read by a run. The latest reading of a report stands; earlier ones tell what was known before.
CREATE TABLE reading (
    seq         INTEGER PRIMARY KEY,
    report      INTEGER NOT NULL REFERENCES report,
    publication INTEGER NOT NULL REFERENCES publication,
    run         INTEGER NOT NULL REFERENCES run,
    text        INTEGER NOT NULL REFERENCES text,
    title       TEXT,
    language    TEXT,
    learned     TEXT NOT NULL
);
CREATE INDEX reading_of_report ON reading (report, seq, learned);
CREATE INDEX reading_of_publication ON reading (publication);

CREATE TABLE passage (
    reading  INTEGER NOT NULL REFERENCES reading,
    position INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    PRIMARY KEY (reading, position)
) WITHOUT ROWID;

-- Words of a text at their place: whatever a claim, a voice or an identity rests on.
CREATE TABLE stretch (
    seq      INTEGER PRIMARY KEY,
    text     INTEGER NOT NULL REFERENCES text,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    words    TEXT NOT NULL
);
CREATE INDEX stretch_of_text ON stretch (text);

CREATE TABLE voice (
    seq             INTEGER PRIMARY KEY,
    reading         INTEGER NOT NULL REFERENCES reading,
    stretch         INTEGER NOT NULL REFERENCES stretch,
    folded          TEXT NOT NULL,
    mention_start   INTEGER NOT NULL,
    mention_end     INTEGER NOT NULL,
    cue             TEXT NOT NULL,
    cue_start       INTEGER,
    cue_end         INTEGER,
    mode            TEXT NOT NULL,
    addressee_start INTEGER,
    addressee_end   INTEGER
);
CREATE INDEX voice_of_reading ON voice (reading);
CREATE INDEX voice_by_stretch ON voice (stretch);

CREATE TABLE attribution (
    seq          INTEGER PRIMARY KEY,
    reading      INTEGER NOT NULL REFERENCES reading,
    source_start INTEGER,
    source_end   INTEGER,
    cue_start    INTEGER,
    cue_end      INTEGER,
    voice        INTEGER REFERENCES voice,
    quoted       INTEGER NOT NULL,
    rule         TEXT NOT NULL,
    confidence   REAL NOT NULL
);
CREATE INDEX attribution_of_reading ON attribution (reading);

CREATE TABLE attribution_content (
    attribution INTEGER NOT NULL REFERENCES attribution,
    position    INTEGER NOT NULL,
    start_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL,
    PRIMARY KEY (attribution, position)
) WITHOUT ROWID;

CREATE TABLE document (
    reading            INTEGER NOT NULL REFERENCES reading,
    position           INTEGER NOT NULL,
    start_at           INTEGER NOT NULL,
    end_at             INTEGER NOT NULL,
    introduction_start INTEGER,
    introduction_end   INTEGER,
    voice              INTEGER REFERENCES voice,
    PRIMARY KEY (reading, position)
) WITHOUT ROWID;

-- One row an assertion. Three times: when it is said to have happened (occurred_*), when it was said (its publication's
-- published_*), when the ledger first learned of it (learned; a later reading that finds the same claim keeps the time).
CREATE TABLE claim (
    seq                  INTEGER PRIMARY KEY,
    reading              INTEGER NOT NULL REFERENCES reading,
    id                   TEXT NOT NULL,
    kind                 TEXT NOT NULL,
    relation             TEXT NOT NULL,
    trigger_stretch      INTEGER NOT NULL REFERENCES stretch,
    sentence_stretch     INTEGER NOT NULL REFERENCES stretch,
    quantity_low         REAL,
    quantity_high        REAL,
    quantity_unit        TEXT,
    quantity_approximate INTEGER,
    measure              TEXT,
    topic                TEXT,
    modality             TEXT NOT NULL,
    occurred_from        TEXT,
    occurred_to          TEXT,
    occurred_basis       TEXT,
    rule                 TEXT NOT NULL,
    learned              TEXT NOT NULL
);
CREATE INDEX claim_of_reading ON claim (reading);
CREATE INDEX claim_by_id ON claim (id);

-- Who and what a claim is about: role is actor, counterpart, place or weapon; part says that only a part of the place is meant.
CREATE TABLE role (
    claim    INTEGER NOT NULL REFERENCES claim,
    role     TEXT NOT NULL,
    position INTEGER NOT NULL,
    stretch  INTEGER NOT NULL REFERENCES stretch,
    folded   TEXT NOT NULL,
    part     INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (claim, role, position)
) WITHOUT ROWID;
CREATE INDEX role_by_stretch ON role (stretch, role);

-- Who says a claim: position 0 is the innermost voice.
CREATE TABLE chain (
    claim    INTEGER NOT NULL REFERENCES claim,
    position INTEGER NOT NULL,
    voice    INTEGER NOT NULL REFERENCES voice,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;
CREATE INDEX chain_by_voice ON chain (voice);

-- What the words at a place stand for in a role (the four of role, and voice). Made by a rule or by a reviewer; at most one is current.
CREATE TABLE identity (
    seq       INTEGER PRIMARY KEY,
    stretch   INTEGER NOT NULL REFERENCES stretch,
    role      TEXT NOT NULL,
    canonical TEXT NOT NULL,
    rule      TEXT,
    reviewer  TEXT,
    made      TEXT NOT NULL,
    withdrawn TEXT,
    CHECK ((rule IS NULL) <> (reviewer IS NULL))
);
CREATE UNIQUE INDEX identity_of_stretch ON identity (stretch, role) WHERE withdrawn IS NULL;
CREATE INDEX identity_by_canonical ON identity (canonical, role) WHERE withdrawn IS NULL;

-- What source a publisher's name stands for.
CREATE TABLE publisher_identity (
    seq       INTEGER PRIMARY KEY,
    publisher TEXT NOT NULL,
    canonical TEXT NOT NULL,
    rule      TEXT,
    reviewer  TEXT,
    made      TEXT NOT NULL,
    withdrawn TEXT,
    CHECK ((rule IS NULL) <> (reviewer IS NULL))
);
CREATE UNIQUE INDEX identity_of_publisher ON publisher_identity (publisher) WHERE withdrawn IS NULL;

-- What a reviewer thinks of a claim; by the claim's stable id, so that it outlives a new reading.
CREATE TABLE review (
    seq       INTEGER PRIMARY KEY,
    claim_id  TEXT NOT NULL,
    reviewer  TEXT NOT NULL,
    verdict   TEXT NOT NULL,
    why       TEXT NOT NULL,
    made      TEXT NOT NULL,
    withdrawn TEXT
);
CREATE INDEX review_of_claim ON review (claim_id);

CREATE TRIGGER claim_is_history BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'a claim is never changed'); END;
CREATE TRIGGER reading_is_history BEFORE UPDATE ON reading
BEGIN SELECT RAISE(ABORT, 'a reading is never changed'); END;
CREATE TRIGGER text_is_history BEFORE UPDATE ON text
BEGIN SELECT RAISE(ABORT, 'a text is never changed'); END;
