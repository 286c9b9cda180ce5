PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1380273217;
PRAGMA user_version = 8;
BEGIN;
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
INSERT INTO "attribution" VALUES(1,1,98,109,110,114,1,0,'verb trailing',0.9);
CREATE TABLE attribution_content (
    attribution INTEGER NOT NULL REFERENCES attribution,
    position    INTEGER NOT NULL,
    start_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL,
    PRIMARY KEY (attribution, position)
) WITHOUT ROWID;
INSERT INTO "attribution_content" VALUES(1,0,67,96);
CREATE TABLE candidate (
    reading   INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
    stretch   INTEGER NOT NULL REFERENCES stretch,
    role      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    canonical TEXT NOT NULL,
    name      TEXT NOT NULL,
    score     REAL NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (reading, stretch, role, position)
) WITHOUT ROWID;
INSERT INTO "candidate" VALUES(1,2,'place',0,'place:hill-nine','Hill Nine',0.75,'the name, and Bridgetown beside it');
INSERT INTO "candidate" VALUES(1,2,'place',1,'place:hill-ninety','Hill Ninety',0.125,'a name like it');
CREATE TABLE chain (
    claim    INTEGER NOT NULL REFERENCES claim,
    position INTEGER NOT NULL,
    voice    INTEGER NOT NULL REFERENCES voice,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;
INSERT INTO "chain" VALUES(1,0,1);
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
, repeats TEXT);
INSERT INTO "claim" VALUES(1,1,'0000000000000001','control','takes',3,4,NULL,NULL,NULL,NULL,NULL,NULL,'asserted','2016-12-07','2016-12-07','inferred','take actor=subject place=object','2016-12-08T08:00:00.000000000Z',NULL);
INSERT INTO "claim" VALUES(2,1,'0000000000000002','control','holds',6,7,NULL,NULL,NULL,NULL,NULL,NULL,'asserted','2016-12-07','2016-12-07','inferred','take actor=subject place=object','2016-12-08T08:00:00.000000000Z',NULL);
INSERT INTO "claim" VALUES(3,1,'0000000000000003','control','takes',9,10,NULL,NULL,NULL,NULL,NULL,NULL,'asserted','2016-12-07','2016-12-07','inferred','take actor=subject place=object','2016-12-08T08:00:00.000000000Z','0000000000000001');
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
INSERT INTO "identity" VALUES(1,1,'voice','source:officer-ada','names',NULL,'2016-12-08T08:00:00.000000000Z',NULL);
INSERT INTO "identity" VALUES(2,2,'place','place:~hill nine','names',NULL,'2016-12-08T08:00:00.000000000Z','2016-12-09T08:00:00.000000000Z');
INSERT INTO "identity" VALUES(3,5,'actor','actor:red','names',NULL,'2016-12-08T08:00:00.000000000Z',NULL);
INSERT INTO "identity" VALUES(4,2,'place','place:hill-nine','names',NULL,'2016-12-08T08:00:00.000000000Z',NULL);
INSERT INTO "identity" VALUES(5,8,'place','place:bridgetown','names',NULL,'2016-12-08T08:00:00.000000000Z',NULL);
INSERT INTO "identity" VALUES(6,11,'actor','actor:red','names',NULL,'2016-12-08T08:00:00.000000000Z',NULL);
INSERT INTO "identity" VALUES(7,12,'place','place:hill-nine','names',NULL,'2016-12-08T08:00:00.000000000Z',NULL);
CREATE TABLE indexed (
    what TEXT PRIMARY KEY,
    form TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE passage (
    reading  INTEGER NOT NULL REFERENCES reading,
    position INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    PRIMARY KEY (reading, position)
) WITHOUT ROWID;
INSERT INTO "passage" VALUES(1,0,0,33,'title');
INSERT INTO "passage" VALUES(1,1,34,65,'header');
INSERT INTO "passage" VALUES(1,2,67,156,'body');
INSERT INTO "passage" VALUES(2,0,0,38,'body');
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
INSERT INTO "publication" VALUES(1,1,'a.txt',NULL,'North Wire',' north wire ','2016-12-07T12:00:00.000000000Z','2016-12-07T12:00:00.000000000Z','stated','2016-12-07T12:00:00Z',45,65,'2016-12-08T08:00:00.000000000Z');
INSERT INTO "publication" VALUES(2,2,'bread.txt',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2016-12-09T08:00:00.000000000Z');
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
    role     TEXT NOT NULL,
    position INTEGER NOT NULL,
    stretch  INTEGER NOT NULL REFERENCES stretch,
    folded   TEXT NOT NULL,
    part     INTEGER NOT NULL DEFAULT 0, relation TEXT, relation_words TEXT,
    PRIMARY KEY (claim, role, position)
) WITHOUT ROWID;
INSERT INTO "role" VALUES(1,'actor',0,5,' the red column ',0,NULL,NULL);
INSERT INTO "role" VALUES(1,'place',0,2,' hill nine ',0,NULL,NULL);
INSERT INTO "role" VALUES(2,'place',0,8,' bridgetown ',1,'part','the eastern part of');
INSERT INTO "role" VALUES(3,'actor',0,11,' red column ',0,NULL,NULL);
INSERT INTO "role" VALUES(3,'place',0,12,' hill nine ',0,NULL,NULL);
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
CREATE TABLE stretch (
    seq      INTEGER PRIMARY KEY,
    text     INTEGER NOT NULL REFERENCES text,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    words    TEXT NOT NULL
);
INSERT INTO "stretch" VALUES(1,1,98,109,'Officer Ada');
INSERT INTO "stretch" VALUES(2,1,87,96,'Hill Nine');
INSERT INTO "stretch" VALUES(3,1,82,86,'took');
INSERT INTO "stretch" VALUES(4,1,67,115,'The Red column took Hill Nine, Officer Ada said.');
INSERT INTO "stretch" VALUES(5,1,67,81,'The Red column');
INSERT INTO "stretch" VALUES(6,1,119,124,'holds');
INSERT INTO "stretch" VALUES(7,1,116,156,'It holds the eastern part of Bridgetown.');
INSERT INTO "stretch" VALUES(8,1,145,155,'Bridgetown');
INSERT INTO "stretch" VALUES(9,1,18,23,'takes');
INSERT INTO "stretch" VALUES(10,1,7,33,'Red column takes Hill Nine');
INSERT INTO "stretch" VALUES(11,1,7,17,'Red column');
INSERT INTO "stretch" VALUES(12,1,24,33,'Hill Nine');
CREATE TABLE text (
    seq    INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
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
, standing TEXT NOT NULL DEFAULT 'named', resolution TEXT NOT NULL DEFAULT 'as written', said_from TEXT, said_to TEXT, said_basis TEXT, said_start INTEGER, said_end INTEGER);
INSERT INTO "voice" VALUES(1,1,1,' officer ada ',98,109,'said',110,114,'indirect',NULL,NULL,'named','as written','2016-12-07','2016-12-07','counted',110,114);
CREATE TRIGGER claim_is_history BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'a claim is never changed'); END;
CREATE TRIGGER reading_is_history BEFORE UPDATE ON reading
BEGIN SELECT RAISE(ABORT, 'a reading is never changed'); END;
CREATE TRIGGER review_is_history BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'a review is never changed'); END;
CREATE TRIGGER review_stays BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'a review is never removed'); END;
CREATE TRIGGER text_is_history BEFORE UPDATE ON text
BEGIN SELECT RAISE(ABORT, 'a text is never changed'); END;
CREATE INDEX attribution_of_reading ON attribution (reading);
CREATE INDEX chain_by_voice ON chain (voice);
CREATE INDEX claim_by_id ON claim (id);
CREATE INDEX claim_of_reading ON claim (reading);
CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");
CREATE INDEX identity_by_canonical ON identity (canonical, role) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX identity_of_publisher ON publisher_identity (publisher) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX identity_of_stretch ON identity (stretch, role, CASE WHEN withdrawn IS NULL THEN 0 ELSE seq END);
CREATE INDEX publication_by_name ON publication (name);
CREATE INDEX publication_by_time ON publication (published_from, published_to);
CREATE INDEX publication_of_report ON publication (report);
CREATE INDEX reading_of_publication ON reading (publication);
CREATE INDEX reading_of_report ON reading (report, seq, learned);
CREATE INDEX review_of_claim ON review (claim);
CREATE INDEX role_by_stretch ON role (stretch, role);
CREATE INDEX searched_of_report ON searched (report);
CREATE INDEX spelling_by_all_sounds ON spelling (all_sounds) WHERE all_sounds IS NOT NULL;
CREATE INDEX spelling_by_canonical ON spelling (canonical) WHERE canonical IS NOT NULL;
CREATE INDEX spelling_by_sounds ON spelling (sounds);
CREATE UNIQUE INDEX spelling_once ON spelling (words, role, coalesce(canonical, ''));
CREATE INDEX stretch_of_text ON stretch (text);
CREATE INDEX voice_by_stretch ON voice (stretch);
CREATE INDEX voice_of_reading ON voice (reading);
COMMIT;
