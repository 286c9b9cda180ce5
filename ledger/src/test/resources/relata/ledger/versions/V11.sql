PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1380273217;
PRAGMA user_version = 11;
BEGIN;
CREATE TABLE attribution (
    reading      INTEGER NOT NULL REFERENCES reading,
    position     INTEGER NOT NULL,
    source_start INTEGER,
    source_end   INTEGER,
    cue_start    INTEGER,
    cue_end      INTEGER,
    start_at     INTEGER,
    end_at       INTEGER,
    voice        INTEGER REFERENCES voice,
    quoted       INTEGER NOT NULL,
    rule         INTEGER NOT NULL,
    confidence   REAL NOT NULL,
    PRIMARY KEY (reading, position)
) WITHOUT ROWID;
INSERT INTO "attribution" VALUES(1,0,98,109,110,114,67,96,1,0,19,0.9);
CREATE TABLE attribution_content (
    reading     INTEGER NOT NULL REFERENCES reading,
    attribution INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    start_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL,
    PRIMARY KEY (reading, attribution, position)
) WITHOUT ROWID;
CREATE TABLE candidate (
    reading  INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    role     INTEGER NOT NULL,
    position INTEGER NOT NULL,
    identity INTEGER NOT NULL,
    name     TEXT NOT NULL,
    score    REAL NOT NULL,
    reason   TEXT NOT NULL,
    PRIMARY KEY (reading, start_at, end_at, role, position)
) WITHOUT ROWID;
INSERT INTO "candidate" VALUES(1,87,96,12,0,3,'Hill Nine',0.75,'the name, and Bridgetown beside it');
INSERT INTO "candidate" VALUES(1,87,96,12,1,4,'Hill Ninety',0.125,'a name like it');
CREATE TABLE chain (
    claim    INTEGER NOT NULL REFERENCES claim,
    position INTEGER NOT NULL,
    voice    INTEGER NOT NULL REFERENCES voice,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;
CREATE TABLE claim (
    seq                  INTEGER PRIMARY KEY,
    reading              INTEGER NOT NULL REFERENCES reading,
    id                   TEXT NOT NULL,
    relation             INTEGER NOT NULL,
    modality             INTEGER NOT NULL,
    rule                 INTEGER NOT NULL,
    trigger_words        INTEGER NOT NULL,
    trigger_start        INTEGER NOT NULL,
    trigger_end          INTEGER NOT NULL,
    sentence_start       INTEGER NOT NULL,
    sentence_end         INTEGER NOT NULL,
    voice                INTEGER REFERENCES voice,
    occurred_from        INTEGER,
    occurred_to          INTEGER,
    occurred_basis       INTEGER,
    place                INTEGER,
    place_name           INTEGER,
    place_start          INTEGER,
    place_end            INTEGER,
    place_part           INTEGER,
    place_relation       INTEGER,
    place_relation_words INTEGER,
    quantity_low         REAL,
    quantity_high        REAL,
    quantity_unit        INTEGER,
    quantity_approximate INTEGER,
    measure              INTEGER,
    topic                INTEGER,
    -- Id of the claim of the same reading that this one says again, more briefly.
    repeats              TEXT,
    learned              TEXT
);
INSERT INTO "claim" VALUES(1,1,'0000000000000001',15,3,14,18,82,86,67,115,1,17142,17142,9,3,2,87,96,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(2,1,'0000000000000002',7,3,14,7,119,124,116,156,NULL,17142,17142,9,2,1,145,155,1,11,16,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(3,1,'0000000000000003',15,3,14,15,18,23,7,33,NULL,17142,17142,9,3,2,24,33,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'0000000000000001',NULL);
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
CREATE TABLE fingerprint (
    reading INTEGER PRIMARY KEY REFERENCES reading ON DELETE CASCADE,
    print   BLOB NOT NULL,
    credits TEXT NOT NULL
);
CREATE TABLE "flyway_schema_history" (
    "installed_rank" INT NOT NULL PRIMARY KEY,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL
);
INSERT INTO "flyway_schema_history" VALUES(1,'1','ledger','SQL','V1__ledger.sql',1868131054,'','2026-11-22 20:00:00.000',1,1);
INSERT INTO "flyway_schema_history" VALUES(2,'2','voices','SQL','V2__voices.sql',2125093765,'','2026-11-22 20:00:00.000',1,1);
INSERT INTO "flyway_schema_history" VALUES(3,'3','repeats','SQL','V3__repeats.sql',2052922369,'','2026-11-22 20:00:00.000',1,1);
INSERT INTO "flyway_schema_history" VALUES(4,'4','unread','SQL','V4__unread.sql',-321375441,'','2026-11-22 20:00:00.000',1,1);
INSERT INTO "flyway_schema_history" VALUES(5,'5','directions','SQL','V5__directions.sql',1132110036,'','2026-11-22 20:00:00.000',1,1);
INSERT INTO "flyway_schema_history" VALUES(6,'6','as known','SQL','V6__as_known.sql',840356347,'','2026-11-22 20:00:00.000',1,1);
INSERT INTO "flyway_schema_history" VALUES(7,'7','reviews','SQL','V7__reviews.sql',1783820774,'','2026-11-22 20:00:00.000',1,1);
INSERT INTO "flyway_schema_history" VALUES(8,'8','search','SQL','V8__search.sql',855718488,'','2026-11-23 05:55:19.467',105,1);
INSERT INTO "flyway_schema_history" VALUES(9,'9','narrow rows','SQL','V9__narrow_rows.sql',175955888,'','2026-11-23 06:47:44.319',67,1);
INSERT INTO "flyway_schema_history" VALUES(10,'10','fingerprints','SQL','V10__fingerprints.sql',-1168510824,'','2026-11-23 09:00:44.841',22,1);
INSERT INTO "flyway_schema_history" VALUES(11,'11','words as vectors','SQL','V11__words_as_vectors.sql',1147410478,'','2026-11-23 09:51:05.117',36,1);
CREATE TABLE former_identity (
    seq       INTEGER PRIMARY KEY,
    text      INTEGER NOT NULL REFERENCES text,
    start_at  INTEGER NOT NULL,
    end_at    INTEGER NOT NULL,
    words     TEXT NOT NULL,
    role      TEXT NOT NULL,
    canonical TEXT NOT NULL,
    rule      TEXT,
    reviewer  TEXT,
    made      TEXT NOT NULL,
    withdrawn TEXT
);
INSERT INTO "former_identity" VALUES(2,1,87,96,'Hill Nine','place','place:~hill nine','names',NULL,'2016-12-08T08:00:00.000000000Z','2016-12-09T08:00:00.000000000Z');
CREATE TABLE identity (
    seq       INTEGER PRIMARY KEY,
    canonical TEXT NOT NULL UNIQUE
);
INSERT INTO "identity" VALUES(1,'actor:red');
INSERT INTO "identity" VALUES(2,'place:bridgetown');
INSERT INTO "identity" VALUES(3,'place:hill-nine');
INSERT INTO "identity" VALUES(4,'place:hill-ninety');
INSERT INTO "identity" VALUES(5,'place:~hill nine');
INSERT INTO "identity" VALUES(6,'source:officer-ada');
CREATE TABLE indexed (
    what TEXT PRIMARY KEY,
    form TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE name (
    seq    INTEGER PRIMARY KEY,
    words  TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
);
INSERT INTO "name" VALUES(1,'Bridgetown',' bridgetown ');
INSERT INTO "name" VALUES(2,'Hill Nine',' hill nine ');
INSERT INTO "name" VALUES(3,'North Wire',' north wire ');
INSERT INTO "name" VALUES(4,'Officer Ada',' officer ada ');
INSERT INTO "name" VALUES(5,'Red column',' red column ');
INSERT INTO "name" VALUES(6,'The Red column',' the red column ');
CREATE TABLE passage (
    reading  INTEGER NOT NULL REFERENCES reading,
    position INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    PRIMARY KEY (reading, position)
) WITHOUT ROWID;
INSERT INTO "passage" VALUES(1,0,0,33,17);
INSERT INTO "passage" VALUES(1,1,34,65,6);
INSERT INTO "passage" VALUES(1,2,67,156,4);
INSERT INTO "passage" VALUES(2,0,0,38,4);
CREATE TABLE "publication" (
    seq             INTEGER PRIMARY KEY,
    report          INTEGER NOT NULL REFERENCES report,
    publisher       INTEGER,
    name            TEXT NOT NULL,
    url             TEXT,
    published_from  TEXT,
    published_to    TEXT,
    published_basis TEXT,
    published_words TEXT,
    published_start INTEGER,
    published_end   INTEGER,
    learned         TEXT NOT NULL
);
INSERT INTO "publication" VALUES(1,1,3,'a.txt',NULL,'2016-12-07T12:00:00.000000000Z',NULL,'stated','2016-12-07T12:00:00Z',45,65,'2016-12-08T08:00:00.000000000Z');
INSERT INTO "publication" VALUES(2,2,NULL,'bread.txt',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2016-12-09T08:00:00.000000000Z');
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
INSERT INTO "publisher_identity" VALUES(1,'North Wire','source:north-wire','names',NULL,'2016-12-08T08:00:00.000000000Z',NULL);
CREATE TABLE reading (
    seq         INTEGER PRIMARY KEY,
    report      INTEGER NOT NULL REFERENCES report,
    publication INTEGER NOT NULL REFERENCES publication,
    run         INTEGER NOT NULL REFERENCES run,
    text        INTEGER NOT NULL REFERENCES text,
    title       TEXT,
    language    TEXT,
    learned     TEXT NOT NULL
, unread TEXT);
INSERT INTO "reading" VALUES(1,1,1,1,1,'Red column takes Hill Nine','en','2016-12-08T08:00:00.000000000Z',NULL);
INSERT INTO "reading" VALUES(2,2,2,1,2,NULL,NULL,'2016-12-09T08:00:00.000000000Z','hardly a word of armed conflict');
CREATE TABLE report (
    seq     INTEGER PRIMARY KEY,
    digest  TEXT NOT NULL UNIQUE,
    learned TEXT NOT NULL
);
INSERT INTO "report" VALUES(1,'a329c5c354e7e195b357936d7c7e6d0d33423ef4f5ce9fbfd0f693439e96ecae','2016-12-08T08:00:00.000000000Z');
INSERT INTO "report" VALUES(2,'0ec0090e1604a6104e4ea9629b6b50141bced28f13fc566d74cbd9ecf4c78f27','2016-12-09T08:00:00.000000000Z');
CREATE TABLE review (
    seq       INTEGER PRIMARY KEY,
    act       TEXT NOT NULL,
    reviewer  TEXT NOT NULL,
    why       TEXT NOT NULL,
    made      TEXT NOT NULL,
    claim     TEXT,
    report    TEXT,
    -- For merge and split: what is taken for what. A split may be of the mentions in one claim, or of those in these words.
    canonical TEXT,
    taken_for TEXT,
    words     TEXT,
    -- For withdraw. Nothing is withdrawn twice.
    withdraws INTEGER UNIQUE REFERENCES review
);
INSERT INTO "review" VALUES(1,'reject','Ada','it says "part"','2016-12-10T08:00:00.000000000Z','0000000000000002',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE review_value (
    review    INTEGER NOT NULL REFERENCES review,
    field     TEXT NOT NULL,
    position  INTEGER NOT NULL,
    text      TEXT,
    start_at  INTEGER,
    end_at    INTEGER,
    canonical TEXT,
    PRIMARY KEY (review, field, position)
) WITHOUT ROWID;
CREATE TABLE role (
    claim    INTEGER NOT NULL REFERENCES claim,
    role     INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name     INTEGER NOT NULL,
    identity INTEGER,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    PRIMARY KEY (claim, role, position)
) WITHOUT ROWID;
INSERT INTO "role" VALUES(1,1,0,6,1,67,81);
INSERT INTO "role" VALUES(3,1,0,5,1,7,17);
CREATE TABLE run (
    seq        INTEGER PRIMARY KEY,
    program    TEXT NOT NULL,
    vocabulary TEXT NOT NULL,
    started    TEXT NOT NULL, profile TEXT, pruned TEXT,
    UNIQUE (program, vocabulary)
);
INSERT INTO "run" VALUES(1,'0.1.0','words-1','2016-12-08T08:00:00.000000000Z','syria',NULL);
CREATE VIRTUAL TABLE search USING fts5(words, content='', columnsize=0, detail=none, tokenize='ascii');
CREATE TABLE searched (
    seq    INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE
);
CREATE TABLE spelling (
    words      TEXT NOT NULL,
    role       TEXT NOT NULL,
    canonical  TEXT,
    sounds     INTEGER,
    all_sounds INTEGER,
    learned    TEXT NOT NULL
);
CREATE TABLE "text" (
    seq    INTEGER PRIMARY KEY,
    digest TEXT NOT NULL,
    text   TEXT NOT NULL
);
INSERT INTO "text" VALUES(1,'a329c5c354e7e195b357936d7c7e6d0d33423ef4f5ce9fbfd0f693439e96ecae','Title: Red column takes Hill Nine
Published: 2016-12-07T12:00:00Z

The Red column took Hill Nine, Officer Ada said. It holds the eastern part of Bridgetown.
');
INSERT INTO "text" VALUES(2,'0ec0090e1604a6104e4ea9629b6b50141bced28f13fc566d74cbd9ecf4c78f27','The council raised the price of bread.
');
CREATE TABLE voice (
    seq             INTEGER PRIMARY KEY,
    reading         INTEGER NOT NULL REFERENCES reading,
    name            INTEGER NOT NULL,
    identity        INTEGER,
    start_at        INTEGER NOT NULL,
    end_at          INTEGER NOT NULL,
    mention_start   INTEGER,
    mention_end     INTEGER,
    cue             INTEGER NOT NULL,
    cue_start       INTEGER,
    cue_end         INTEGER,
    mode            INTEGER NOT NULL,
    standing        INTEGER NOT NULL,
    resolution      INTEGER NOT NULL,
    addressee_start INTEGER,
    addressee_end   INTEGER,
    said_from       INTEGER,
    said_to         INTEGER,
    said_basis      INTEGER,
    said_start      INTEGER,
    said_end        INTEGER
);
INSERT INTO "voice" VALUES(1,1,4,6,98,109,NULL,NULL,13,110,114,8,10,2,NULL,NULL,17142,17142,5,110,114);
CREATE TABLE word (
    seq  INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
);
INSERT INTO "word" VALUES(1,'actor');
INSERT INTO "word" VALUES(2,'as written');
INSERT INTO "word" VALUES(3,'asserted');
INSERT INTO "word" VALUES(4,'body');
INSERT INTO "word" VALUES(5,'counted');
INSERT INTO "word" VALUES(6,'header');
INSERT INTO "word" VALUES(7,'holds');
INSERT INTO "word" VALUES(8,'indirect');
INSERT INTO "word" VALUES(9,'inferred');
INSERT INTO "word" VALUES(10,'named');
INSERT INTO "word" VALUES(11,'part');
INSERT INTO "word" VALUES(12,'place');
INSERT INTO "word" VALUES(13,'said');
INSERT INTO "word" VALUES(14,'take actor=subject place=object');
INSERT INTO "word" VALUES(15,'takes');
INSERT INTO "word" VALUES(16,'the eastern part of');
INSERT INTO "word" VALUES(17,'title');
INSERT INTO "word" VALUES(18,'took');
INSERT INTO "word" VALUES(19,'verb trailing');
CREATE VIEW claim_in_words AS
SELECT c.seq, c.id, o.digest AS report, p.name AS report_name, publisher.words AS publisher, p.published_from,
       coalesce(p.published_to, p.published_from) AS published_to, c.reading, relation.word AS relation, modality.word AS modality,
       trigger_words.word AS trigger_words, c.trigger_start, c.trigger_end, c.sentence_start, c.sentence_end,
       speaker.words AS voice, source.canonical AS voice_identity, place_name.words AS place, place.canonical AS place_identity,
       date(c.occurred_from * 86400, 'unixepoch') AS occurred_from, date(c.occurred_to * 86400, 'unixepoch') AS occurred_to,
       c.quantity_low, c.quantity_high, unit.word AS quantity_unit, rule.word AS rule, coalesce(c.learned, r.learned) AS learned
FROM claim c
JOIN reading r ON r.seq = c.reading JOIN report o ON o.seq = r.report JOIN publication p ON p.seq = r.publication
JOIN word relation ON relation.seq = c.relation JOIN word modality ON modality.seq = c.modality
JOIN word rule ON rule.seq = c.rule JOIN word trigger_words ON trigger_words.seq = c.trigger_words
LEFT JOIN name publisher ON publisher.seq = p.publisher
LEFT JOIN voice v ON v.seq = c.voice LEFT JOIN name speaker ON speaker.seq = v.name LEFT JOIN identity source ON source.seq = v.identity
LEFT JOIN name place_name ON place_name.seq = c.place_name LEFT JOIN identity place ON place.seq = c.place
LEFT JOIN word unit ON unit.seq = c.quantity_unit;
CREATE VIEW role_in_words AS
SELECT ro.claim, w.word AS role, ro.position, n.words, i.canonical AS identity, ro.start_at, ro.end_at
FROM role ro JOIN word w ON w.seq = ro.role JOIN name n ON n.seq = ro.name LEFT JOIN identity i ON i.seq = ro.identity;
CREATE TRIGGER claim_is_history BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'a claim is never changed'); END;
CREATE TRIGGER identity_is_history BEFORE UPDATE ON identity
BEGIN SELECT RAISE(ABORT, 'an identity is never changed'); END;
CREATE TRIGGER name_is_history BEFORE UPDATE ON name
BEGIN SELECT RAISE(ABORT, 'a name is never changed'); END;
CREATE TRIGGER reading_is_history BEFORE UPDATE ON reading
BEGIN SELECT RAISE(ABORT, 'a reading is never changed'); END;
CREATE TRIGGER review_is_history BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'a review is never changed'); END;
CREATE TRIGGER review_stays BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'a review is never removed'); END;
CREATE TRIGGER role_is_history BEFORE UPDATE ON role
BEGIN SELECT RAISE(ABORT, 'a role is never changed'); END;
CREATE TRIGGER text_is_history BEFORE UPDATE ON text
BEGIN SELECT RAISE(ABORT, 'a text is never changed'); END;
CREATE TRIGGER voice_is_history BEFORE UPDATE ON voice
BEGIN SELECT RAISE(ABORT, 'a voice is never changed'); END;
CREATE TRIGGER word_is_history BEFORE UPDATE ON word
BEGIN SELECT RAISE(ABORT, 'a word is never changed'); END;
CREATE INDEX claim_by_id ON claim (id);
CREATE INDEX claim_by_place ON claim (place, occurred_from) WHERE place IS NOT NULL;
CREATE INDEX claim_of_reading ON claim (reading);
CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");
CREATE INDEX former_identity_of_text ON former_identity (text);
CREATE UNIQUE INDEX identity_of_publisher ON publisher_identity (publisher) WHERE withdrawn IS NULL;
CREATE INDEX publication_by_name ON publication (name);
CREATE INDEX publication_by_time ON publication (published_from);
CREATE INDEX publication_of_report ON publication (report);
CREATE INDEX reading_of_publication ON reading (publication);
CREATE INDEX reading_of_report ON reading (report);
CREATE INDEX review_of_claim ON review (claim);
CREATE INDEX role_by_identity ON role (identity) WHERE identity IS NOT NULL;
CREATE INDEX searched_of_report ON searched (report);
CREATE INDEX spelling_by_all_sounds ON spelling (all_sounds) WHERE all_sounds IS NOT NULL;
CREATE INDEX spelling_by_canonical ON spelling (canonical) WHERE canonical IS NOT NULL;
CREATE INDEX spelling_by_sounds ON spelling (sounds);
CREATE UNIQUE INDEX spelling_once ON spelling (words, role, coalesce(canonical, ''));
CREATE INDEX text_by_digest ON text (substr(digest, 1, 8));
CREATE INDEX voice_by_identity ON voice (identity) WHERE identity IS NOT NULL;
CREATE INDEX voice_of_reading ON voice (reading);
COMMIT;
