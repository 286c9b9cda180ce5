-- The ledger of Relata on PostgreSQL. Its first version has the number that the tables of SQLite had then.
--
-- Rows are added and never changed; "withdrawn" is the one kind of column that is set later.
-- Instants are ISO-8601 text in UTC with nine digits of second, days are ISO-8601 text: both always of one length,
-- so that they sort as time does. Offsets count UTF-16 units of text.text, the end exclusive.
-- "folded" is what searching compares: words in lower case without accents, one space before, between and after.

-- Which version of the tables this is.
CREATE TABLE relata (version INTEGER NOT NULL);
INSERT INTO relata VALUES (6);

-- Who reads: what a claim is found by.
CREATE TABLE run (
    seq        BIGINT PRIMARY KEY,
    program    TEXT COLLATE "C" NOT NULL,
    vocabulary TEXT COLLATE "C" NOT NULL,
    started    TEXT COLLATE "C" NOT NULL,
    UNIQUE (program, vocabulary)
);

-- The bytes that were handed in, once.
CREATE TABLE report (
    seq     BIGINT PRIMARY KEY,
    digest  TEXT COLLATE "C" NOT NULL UNIQUE,
    learned TEXT COLLATE "C" NOT NULL
);

-- Where and when these bytes appeared: the same text at several names or addresses is one report, published several times.
CREATE TABLE publication (
    seq              BIGINT PRIMARY KEY,
    report           BIGINT NOT NULL REFERENCES report,
    name             TEXT COLLATE "C" NOT NULL,
    url              TEXT COLLATE "C",
    publisher        TEXT COLLATE "C",
    publisher_folded TEXT COLLATE "C",
    published_from   TEXT COLLATE "C",
    published_to     TEXT COLLATE "C",
    published_basis  TEXT COLLATE "C",
    published_words  TEXT COLLATE "C",
    published_start  INTEGER,
    published_end    INTEGER,
    learned          TEXT COLLATE "C" NOT NULL
);
CREATE INDEX publication_of_report ON publication (report);
CREATE INDEX publication_by_name ON publication (name);
CREATE INDEX publication_by_time ON publication (published_from, published_to);

-- What a decoder made of the bytes. Words are kept once, however often a report is read.
CREATE TABLE text (
    seq    BIGINT PRIMARY KEY,
    digest TEXT COLLATE "C" NOT NULL UNIQUE,
    text   TEXT COLLATE "C" NOT NULL
);

-- A report read by a run. The latest reading of a report stands; earlier ones tell what was known before.
CREATE TABLE reading (
    seq         BIGINT PRIMARY KEY,
    report      BIGINT NOT NULL REFERENCES report,
    publication BIGINT NOT NULL REFERENCES publication,
    run         BIGINT NOT NULL REFERENCES run,
    text        BIGINT NOT NULL REFERENCES text,
    title       TEXT COLLATE "C",
    language    TEXT COLLATE "C",
    -- Why the report was not read for claims (hardly a word of armed conflict); NULL where it was.
    unread      TEXT COLLATE "C",
    learned     TEXT COLLATE "C" NOT NULL
);
CREATE INDEX reading_of_report ON reading (report, seq, learned);
CREATE INDEX reading_of_publication ON reading (publication);

CREATE TABLE passage (
    reading  BIGINT NOT NULL REFERENCES reading,
    position INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    kind     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (reading, position)
);

-- Words of a text at their place: whatever a claim, a voice or an identity rests on.
CREATE TABLE stretch (
    seq      BIGINT PRIMARY KEY,
    text     BIGINT NOT NULL REFERENCES text,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    words    TEXT COLLATE "C" NOT NULL
);
CREATE INDEX stretch_of_text ON stretch (text);

CREATE TABLE voice (
    seq             BIGINT PRIMARY KEY,
    reading         BIGINT NOT NULL REFERENCES reading,
    stretch         BIGINT NOT NULL REFERENCES stretch,
    folded          TEXT COLLATE "C" NOT NULL,
    mention_start   INTEGER NOT NULL,
    mention_end     INTEGER NOT NULL,
    cue             TEXT COLLATE "C" NOT NULL,
    cue_start       INTEGER,
    cue_end         INTEGER,
    mode            TEXT COLLATE "C" NOT NULL,
    addressee_start INTEGER,
    addressee_end   INTEGER,
    -- standing: named, unnamed ("a source"), open ("he", and it cannot be told who), unsaid ("it is claimed": its words are empty).
    -- resolution: the rule that led from the mention beside the cue to the voice's words.
    standing        TEXT COLLATE "C" NOT NULL DEFAULT 'named',
    resolution      TEXT COLLATE "C" NOT NULL DEFAULT 'as written',
    -- When it was said, in days, where words beside the cue tell; basis: stated, or counted from the day of publication.
    said_from       TEXT COLLATE "C",
    said_to         TEXT COLLATE "C",
    said_basis      TEXT COLLATE "C",
    said_start      INTEGER,
    said_end        INTEGER
);
CREATE INDEX voice_of_reading ON voice (reading);
CREATE INDEX voice_by_stretch ON voice (stretch);

CREATE TABLE attribution (
    seq          BIGINT PRIMARY KEY,
    reading      BIGINT NOT NULL REFERENCES reading,
    source_start INTEGER,
    source_end   INTEGER,
    cue_start    INTEGER,
    cue_end      INTEGER,
    voice        BIGINT REFERENCES voice,
    quoted       BOOLEAN NOT NULL,
    rule         TEXT COLLATE "C" NOT NULL,
    confidence   DOUBLE PRECISION NOT NULL
);
CREATE INDEX attribution_of_reading ON attribution (reading);

CREATE TABLE attribution_content (
    attribution BIGINT NOT NULL REFERENCES attribution,
    position    INTEGER NOT NULL,
    start_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL,
    PRIMARY KEY (attribution, position)
);

CREATE TABLE document (
    reading            BIGINT NOT NULL REFERENCES reading,
    position           INTEGER NOT NULL,
    start_at           INTEGER NOT NULL,
    end_at             INTEGER NOT NULL,
    introduction_start INTEGER,
    introduction_end   INTEGER,
    voice              BIGINT REFERENCES voice,
    PRIMARY KEY (reading, position)
);

-- One row an assertion. Three times: when it is said to have happened (occurred_*), when it was said (its publication's
-- published_*), when the ledger first learned of it (learned; a later reading that finds the same claim keeps the time).
CREATE TABLE claim (
    seq                  BIGINT PRIMARY KEY,
    reading              BIGINT NOT NULL REFERENCES reading,
    id                   TEXT COLLATE "C" NOT NULL,
    kind                 TEXT COLLATE "C" NOT NULL,
    relation             TEXT COLLATE "C" NOT NULL,
    trigger_stretch      BIGINT NOT NULL REFERENCES stretch,
    sentence_stretch     BIGINT NOT NULL REFERENCES stretch,
    quantity_low         DOUBLE PRECISION,
    quantity_high        DOUBLE PRECISION,
    quantity_unit        TEXT COLLATE "C",
    quantity_approximate BOOLEAN,
    measure              TEXT COLLATE "C",
    topic                TEXT COLLATE "C",
    modality             TEXT COLLATE "C" NOT NULL,
    occurred_from        TEXT COLLATE "C",
    occurred_to          TEXT COLLATE "C",
    occurred_basis       TEXT COLLATE "C",
    rule                 TEXT COLLATE "C" NOT NULL,
    -- Id of the claim of the same reading that this one says again, more briefly.
    repeats              TEXT COLLATE "C",
    learned              TEXT COLLATE "C" NOT NULL
);
CREATE INDEX claim_of_reading ON claim (reading);
CREATE INDEX claim_by_id ON claim (id);

-- Who and what a claim is about: role is actor, counterpart, place or weapon; part says that only a part of the place is meant.
CREATE TABLE role (
    claim    BIGINT NOT NULL REFERENCES claim,
    role     TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    stretch  BIGINT NOT NULL REFERENCES stretch,
    folded   TEXT COLLATE "C" NOT NULL,
    part     BOOLEAN NOT NULL DEFAULT false,
    -- part, near or direction, and the words that say so ("5 km northeast of"); for places alone.
    relation       TEXT COLLATE "C",
    relation_words TEXT COLLATE "C",
    PRIMARY KEY (claim, role, position)
);
CREATE INDEX role_by_stretch ON role (stretch, role);

-- Who says a claim: position 0 is the innermost voice.
CREATE TABLE chain (
    claim    BIGINT NOT NULL REFERENCES claim,
    position INTEGER NOT NULL,
    voice    BIGINT NOT NULL REFERENCES voice,
    PRIMARY KEY (claim, position)
);
CREATE INDEX chain_by_voice ON chain (voice);

-- What the words at a place stand for in a role (the four of role, and voice). Made by a rule or by a reviewer; at most one is current.
CREATE TABLE identity (
    seq       BIGINT PRIMARY KEY,
    stretch   BIGINT NOT NULL REFERENCES stretch,
    role      TEXT COLLATE "C" NOT NULL,
    canonical TEXT COLLATE "C" NOT NULL,
    rule      TEXT COLLATE "C",
    reviewer  TEXT COLLATE "C",
    made      TEXT COLLATE "C" NOT NULL,
    withdrawn TEXT COLLATE "C",
    CHECK ((rule IS NULL) <> (reviewer IS NULL))
);
CREATE UNIQUE INDEX identity_of_stretch ON identity (stretch, role, (CASE WHEN withdrawn IS NULL THEN 0 ELSE seq END));
CREATE INDEX identity_by_canonical ON identity (canonical, role) WHERE withdrawn IS NULL;

-- What source a publisher's name stands for.
CREATE TABLE publisher_identity (
    seq       BIGINT PRIMARY KEY,
    publisher TEXT COLLATE "C" NOT NULL,
    canonical TEXT COLLATE "C" NOT NULL,
    rule      TEXT COLLATE "C",
    reviewer  TEXT COLLATE "C",
    made      TEXT COLLATE "C" NOT NULL,
    withdrawn TEXT COLLATE "C",
    CHECK ((rule IS NULL) <> (reviewer IS NULL))
);
CREATE UNIQUE INDEX identity_of_publisher ON publisher_identity (publisher) WHERE withdrawn IS NULL;

-- What a reviewer thinks of a claim; by the claim's stable id, so that it outlives a new reading.
CREATE TABLE review (
    seq       BIGINT PRIMARY KEY,
    claim_id  TEXT COLLATE "C" NOT NULL,
    reviewer  TEXT COLLATE "C" NOT NULL,
    verdict   TEXT COLLATE "C" NOT NULL,
    why       TEXT COLLATE "C" NOT NULL,
    made      TEXT COLLATE "C" NOT NULL,
    withdrawn TEXT COLLATE "C"
);
CREATE INDEX review_of_claim ON review (claim_id);

CREATE FUNCTION is_history() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a % is never changed', TG_TABLE_NAME; END $$;
CREATE TRIGGER claim_is_history BEFORE UPDATE ON claim FOR EACH ROW EXECUTE FUNCTION is_history();
CREATE TRIGGER reading_is_history BEFORE UPDATE ON reading FOR EACH ROW EXECUTE FUNCTION is_history();
CREATE TRIGGER text_is_history BEFORE UPDATE ON text FOR EACH ROW EXECUTE FUNCTION is_history();
