-- What reports were read from: every claim can be shown in the bytes as they were fetched.

PRAGMA user_version = 12;

-- The bytes, each once, by their digest (SHA-256). media_type: what they were read as. A report whose bytes are its text in UTF-8 has none: text holds them.
CREATE TABLE original (
    seq        INTEGER PRIMARY KEY,
    digest     TEXT NOT NULL UNIQUE,
    length     INTEGER NOT NULL,
    media_type TEXT NOT NULL
);

-- The bytes themselves, gzipped, where they are kept: not where they are too many, the user wants none kept, or nothing was read in them.
CREATE TABLE original_content (
    original INTEGER PRIMARY KEY REFERENCES original,
    packed   BLOB NOT NULL
);

-- Where a text stands in the bytes. encoding: how they are text, behind so many bytes (mark) of a byte order mark; map: from text to
-- that text (relata.reading.page.SourceMap). It is kept, since a later version of the program may read the same bytes otherwise.
CREATE TABLE text_source (
    text     INTEGER NOT NULL REFERENCES text,
    original INTEGER NOT NULL REFERENCES original,
    encoding TEXT NOT NULL,
    mark     INTEGER NOT NULL,
    map      BLOB NOT NULL,
    PRIMARY KEY (text, original)
) WITHOUT ROWID;

-- How a publication came in: what was read, when it was fetched, and in which record of which web archive that is written down.
CREATE TABLE retrieval (
    seq         INTEGER PRIMARY KEY,
    publication INTEGER NOT NULL REFERENCES publication,
    original    INTEGER REFERENCES original,
    fetched     TEXT,
    archive     TEXT,
    record_at   INTEGER,
    learned     TEXT NOT NULL
);
CREATE INDEX retrieval_of_publication ON retrieval (publication);

-- What a page says beside its text: who wrote it; when it was changed, with the words that say so.
ALTER TABLE reading ADD COLUMN byline TEXT;
ALTER TABLE reading ADD COLUMN modified_from TEXT;
ALTER TABLE reading ADD COLUMN modified_to TEXT;
ALTER TABLE reading ADD COLUMN modified_words TEXT;

-- Where words lead by which a report credits somebody.
CREATE TABLE link (
    reading  INTEGER NOT NULL REFERENCES reading,
    position INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    address  TEXT NOT NULL,
    PRIMARY KEY (reading, position)
) WITHOUT ROWID;

CREATE TRIGGER original_is_history BEFORE UPDATE ON original
BEGIN SELECT RAISE(ABORT, 'an original is never changed'); END;
CREATE TRIGGER original_content_is_history BEFORE UPDATE ON original_content
BEGIN SELECT RAISE(ABORT, 'an original is never changed'); END;
CREATE TRIGGER retrieval_is_history BEFORE UPDATE ON retrieval
BEGIN SELECT RAISE(ABORT, 'a retrieval is never changed'); END;
