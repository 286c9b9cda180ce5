-- What reports were read from: every claim can be shown in the bytes as they were fetched.

UPDATE relata SET version = 12;

-- The bytes, each once, by their digest (SHA-256). media_type: what they were read as. A report whose bytes are its text in UTF-8 has none: text holds them.
CREATE TABLE original (
    seq        BIGINT PRIMARY KEY,
    digest     TEXT COLLATE "C" NOT NULL UNIQUE,
    length     BIGINT NOT NULL,
    media_type TEXT COLLATE "C" NOT NULL
);

-- The bytes themselves, gzipped, where they are kept: not where they are too many, the user wants none kept, or nothing was read in them.
CREATE TABLE original_content (
    original BIGINT PRIMARY KEY REFERENCES original,
    packed   BYTEA NOT NULL
);
ALTER TABLE original_content ALTER COLUMN packed SET STORAGE EXTERNAL; -- packed already

-- Where a text stands in the bytes. encoding: how they are text, behind so many bytes (mark) of a byte order mark; map: from text to
-- that text (relata.reading.page.SourceMap). It is kept, since a later version of the program may read the same bytes otherwise.
CREATE TABLE text_source (
    text     BIGINT NOT NULL REFERENCES text,
    original BIGINT NOT NULL REFERENCES original,
    encoding TEXT COLLATE "C" NOT NULL,
    mark     INTEGER NOT NULL,
    map      BYTEA NOT NULL,
    PRIMARY KEY (text, original)
);

-- How a publication came in: what was read, when it was fetched, and in which record of which web archive that is written down.
CREATE TABLE retrieval (
    seq         BIGINT PRIMARY KEY,
    publication BIGINT NOT NULL REFERENCES publication,
    original    BIGINT REFERENCES original,
    fetched     TEXT COLLATE "C",
    archive     TEXT COLLATE "C",
    record_at   BIGINT,
    learned     TEXT COLLATE "C" NOT NULL
);
CREATE INDEX retrieval_of_publication ON retrieval (publication);

-- What a page says beside its text: who wrote it; when it was changed, with the words that say so.
ALTER TABLE reading ADD COLUMN byline TEXT COLLATE "C";
ALTER TABLE reading ADD COLUMN modified_from TEXT COLLATE "C";
ALTER TABLE reading ADD COLUMN modified_to TEXT COLLATE "C";
ALTER TABLE reading ADD COLUMN modified_words TEXT COLLATE "C";

-- Where words lead by which a report credits somebody.
CREATE TABLE link (
    reading  BIGINT NOT NULL REFERENCES reading,
    position INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    address  TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (reading, position)
);

CREATE TRIGGER original_is_history BEFORE UPDATE ON original FOR EACH ROW EXECUTE FUNCTION is_history();
CREATE TRIGGER original_content_is_history BEFORE UPDATE ON original_content FOR EACH ROW EXECUTE FUNCTION is_history();
CREATE TRIGGER retrieval_is_history BEFORE UPDATE ON retrieval FOR EACH ROW EXECUTE FUNCTION is_history();
