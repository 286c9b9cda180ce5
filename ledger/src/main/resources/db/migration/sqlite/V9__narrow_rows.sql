-- Narrow rows: what rows repeat stands once in a table of its own, words stand in their text alone, and what a mention stands for
-- belongs to the reading that says so.

PRAGMA user_version = 9;

-- Words of Relata's own that rows repeat (relations, units, rules, cues, kinds), each once; rows hold the number.
CREATE TABLE word (
    seq  INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
);

-- Words by which reports call somebody, some place or some publisher, each once.
CREATE TABLE name (
    seq    INTEGER PRIMARY KEY,
    words  TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
);

-- What mentions stand for. The table that had this name before said so of words at a place, for all readings of a text.
ALTER TABLE identity RENAME TO identity_before;
CREATE TABLE identity (
    seq       INTEGER PRIMARY KEY,
    canonical TEXT NOT NULL UNIQUE
);

ALTER TABLE passage RENAME TO passage_before;
ALTER TABLE voice RENAME TO voice_before;
ALTER TABLE attribution RENAME TO attribution_before;
ALTER TABLE attribution_content RENAME TO attribution_content_before;
ALTER TABLE document RENAME TO document_before;
ALTER TABLE claim RENAME TO claim_before;
ALTER TABLE role RENAME TO role_before;
ALTER TABLE chain RENAME TO chain_before;
ALTER TABLE candidate RENAME TO candidate_before;

INSERT INTO word
SELECT row_number() OVER (ORDER BY w), w FROM (
    SELECT relation AS w FROM claim_before UNION SELECT modality FROM claim_before UNION SELECT rule FROM claim_before
    UNION SELECT quantity_unit FROM claim_before UNION SELECT measure FROM claim_before UNION SELECT topic FROM claim_before
    UNION SELECT occurred_basis FROM claim_before
    UNION SELECT x.words FROM claim_before c JOIN stretch x ON x.seq = c.trigger_stretch
    UNION SELECT role FROM role_before UNION SELECT relation FROM role_before UNION SELECT relation_words FROM role_before
    UNION SELECT cue FROM voice_before UNION SELECT mode FROM voice_before UNION SELECT standing FROM voice_before
    UNION SELECT resolution FROM voice_before UNION SELECT said_basis FROM voice_before
    UNION SELECT rule FROM attribution_before UNION SELECT kind FROM passage_before UNION SELECT role FROM candidate_before) all_words
WHERE w IS NOT NULL ORDER BY 1;

INSERT INTO name
SELECT row_number() OVER (ORDER BY words), words, min(folded) FROM (
    SELECT x.words, ro.folded FROM role_before ro JOIN stretch x ON x.seq = ro.stretch
    UNION SELECT x.words, v.folded FROM voice_before v JOIN stretch x ON x.seq = v.stretch
    UNION SELECT publisher, publisher_folded FROM publication WHERE publisher IS NOT NULL) all_names
GROUP BY words ORDER BY 1;

INSERT INTO identity
SELECT row_number() OVER (ORDER BY canonical), canonical FROM (
    SELECT canonical FROM identity_before UNION SELECT canonical FROM candidate_before) all_identities ORDER BY 1;

-- What each reading took its mentions for: what held when it was learned.
CREATE TABLE taken_before AS
SELECT m.reading, m.stretch, m.role,
       (SELECT i.seq FROM identity_before i JOIN reading r ON r.seq = m.reading
        WHERE i.stretch = m.stretch AND i.role = m.role AND i.made <= r.learned
          AND (i.withdrawn IS NULL OR i.withdrawn > r.learned) ORDER BY i.seq DESC LIMIT 1) AS record
FROM (SELECT c.reading, ro.stretch, ro.role FROM role_before ro JOIN claim_before c ON c.seq = ro.claim
      UNION SELECT v.reading, v.stretch, 'voice' FROM voice_before v) m;
CREATE INDEX taken_of ON taken_before (reading, stretch, role);

-- What earlier versions of these tables recorded of words and no reading says itself; shown in the history of a claim.
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
CREATE INDEX former_identity_of_text ON former_identity (text);
INSERT INTO former_identity
SELECT i.seq, x.text, x.start_at, x.end_at, x.words, i.role, i.canonical, i.rule, i.reviewer, i.made, i.withdrawn
FROM identity_before i JOIN stretch x ON x.seq = i.stretch
WHERE i.seq NOT IN (SELECT t.record FROM taken_before t WHERE t.record IS NOT NULL) ORDER BY i.seq;

-- Where and when a report's bytes appeared. publisher is a name. published_to is NULL where that is known to the instant.
CREATE TABLE publication_narrow (
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
INSERT INTO publication_narrow
SELECT p.seq, p.report, n.seq, p.name, p.url, p.published_from, nullif(p.published_to, p.published_from), p.published_basis,
       p.published_words, p.published_start, p.published_end, p.learned
FROM publication p LEFT JOIN name n ON n.words = p.publisher ORDER BY p.seq;
DROP TABLE publication;
ALTER TABLE publication_narrow RENAME TO publication;

-- A text is found by the first digits of its digest.
CREATE TABLE text_narrow (
    seq    INTEGER PRIMARY KEY,
    digest TEXT NOT NULL,
    text   TEXT NOT NULL
);
INSERT INTO text_narrow SELECT seq, digest, text FROM text ORDER BY seq;
DROP TABLE text;
ALTER TABLE text_narrow RENAME TO text;
CREATE INDEX text_by_digest ON text (substr(digest, 1, 8));
CREATE TRIGGER text_is_history BEFORE UPDATE ON text
BEGIN SELECT RAISE(ABORT, 'a text is never changed'); END;

CREATE TABLE passage (
    reading  INTEGER NOT NULL REFERENCES reading,
    position INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    PRIMARY KEY (reading, position)
) WITHOUT ROWID;
INSERT INTO passage
SELECT q.reading, q.position, q.start_at, q.end_at, w.seq
FROM passage_before q JOIN word w ON w.word = q.kind ORDER BY q.reading, q.position;

-- Whoever speaks in a reading. name is the words of the speaker, which stand at start_at; identity the source they are taken for.
-- mention_*: the words beside the cue, NULL where they are the same. cue, mode, standing, resolution, said_basis: word.
-- said_*: days since 1970-01-01.
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
INSERT INTO voice
SELECT v.seq, v.reading, n.seq,
       (SELECT e.seq FROM taken_before t JOIN identity_before i ON i.seq = t.record JOIN identity e ON e.canonical = i.canonical
        WHERE t.reading = v.reading AND t.stretch = v.stretch AND t.role = 'voice'),
       x.start_at, x.end_at,
       CASE WHEN v.mention_start <> x.start_at OR v.mention_end <> x.end_at THEN v.mention_start END,
       CASE WHEN v.mention_start <> x.start_at OR v.mention_end <> x.end_at THEN v.mention_end END,
       cue.seq, v.cue_start, v.cue_end, mode.seq, standing.seq, resolution.seq, v.addressee_start, v.addressee_end,
       CAST(julianday(v.said_from) - 2440587.5 AS INTEGER), CAST(julianday(v.said_to) - 2440587.5 AS INTEGER), basis.seq,
       v.said_start, v.said_end
FROM voice_before v JOIN stretch x ON x.seq = v.stretch JOIN name n ON n.words = x.words
JOIN word cue ON cue.word = v.cue JOIN word mode ON mode.word = v.mode JOIN word standing ON standing.word = v.standing
JOIN word resolution ON resolution.word = v.resolution LEFT JOIN word basis ON basis.word = v.said_basis
ORDER BY v.seq;

-- The first stretch that is attributed stands in the row, others in attribution_content.
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
CREATE TABLE attribution_content (
    reading     INTEGER NOT NULL REFERENCES reading,
    attribution INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    start_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL,
    PRIMARY KEY (reading, attribution, position)
) WITHOUT ROWID;
CREATE TABLE attribution_order AS
SELECT a.seq, a.reading, row_number() OVER (PARTITION BY a.reading ORDER BY a.seq) - 1 AS position FROM attribution_before a;
CREATE INDEX attribution_order_of ON attribution_order (seq);
INSERT INTO attribution
SELECT a.reading, o.position, a.source_start, a.source_end, a.cue_start, a.cue_end, k.start_at, k.end_at, a.voice, a.quoted, w.seq,
       a.confidence
FROM attribution_before a JOIN attribution_order o ON o.seq = a.seq JOIN word w ON w.word = a.rule
LEFT JOIN attribution_content_before k ON k.attribution = a.seq AND k.position = 0 ORDER BY a.reading, o.position;
INSERT INTO attribution_content
SELECT o.reading, o.position, k.position, k.start_at, k.end_at
FROM attribution_content_before k JOIN attribution_order o ON o.seq = k.attribution WHERE k.position > 0 ORDER BY 1, 2, 3;

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
INSERT INTO document SELECT * FROM document_before ORDER BY reading, position;

-- One row an assertion. Three times: when it is said to have happened (occurred_*, days since 1970-01-01), when it was said (its
-- publication's published_*), when the ledger first learned of it (learned; NULL where that is when its reading was learned).
-- relation, modality, rule, trigger_words, quantity_unit, measure, topic, occurred_basis, place_relation and place_relation_words: word.
-- place is an identity, place_name the words that name it; voice the innermost of those who say it, chain has the others.
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
INSERT INTO claim
SELECT c.seq, c.reading, c.id, relation.seq, modality.seq, rule.seq, trigger_words.seq, t.start_at, t.end_at, s.start_at, s.end_at, ch.voice,
       CAST(julianday(c.occurred_from) - 2440587.5 AS INTEGER), CAST(julianday(c.occurred_to) - 2440587.5 AS INTEGER), basis.seq,
       (SELECT e.seq FROM taken_before k JOIN identity_before i ON i.seq = k.record JOIN identity e ON e.canonical = i.canonical
        WHERE k.reading = c.reading AND k.stretch = p.stretch AND k.role = 'place'),
       n.seq, x.start_at, x.end_at, p.part, lies.seq, lies_words.seq,
       c.quantity_low, c.quantity_high, unit.seq, c.quantity_approximate, measure.seq, topic.seq, c.repeats,
       nullif(c.learned, r.learned)
FROM claim_before c JOIN reading r ON r.seq = c.reading
JOIN stretch t ON t.seq = c.trigger_stretch JOIN stretch s ON s.seq = c.sentence_stretch
JOIN word relation ON relation.word = c.relation JOIN word modality ON modality.word = c.modality JOIN word rule ON rule.word = c.rule
JOIN word trigger_words ON trigger_words.word = t.words
LEFT JOIN word unit ON unit.word = c.quantity_unit LEFT JOIN word measure ON measure.word = c.measure
LEFT JOIN word topic ON topic.word = c.topic LEFT JOIN word basis ON basis.word = c.occurred_basis
LEFT JOIN chain_before ch ON ch.claim = c.seq AND ch.position = 0
LEFT JOIN role_before p ON p.claim = c.seq AND p.role = 'place' AND p.position = 0
LEFT JOIN stretch x ON x.seq = p.stretch LEFT JOIN name n ON n.words = x.words
LEFT JOIN word lies ON lies.word = p.relation LEFT JOIN word lies_words ON lies_words.word = p.relation_words
ORDER BY c.seq;

-- Who else a claim is about: role (a word) is actor, counterpart or weapon.
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
INSERT INTO role
SELECT ro.claim, w.seq, ro.position, n.seq,
       (SELECT e.seq FROM taken_before k JOIN identity_before i ON i.seq = k.record JOIN identity e ON e.canonical = i.canonical
        WHERE k.reading = c.reading AND k.stretch = ro.stretch AND k.role = ro.role),
       x.start_at, x.end_at
FROM role_before ro JOIN claim_before c ON c.seq = ro.claim JOIN stretch x ON x.seq = ro.stretch
JOIN name n ON n.words = x.words JOIN word w ON w.word = ro.role
WHERE ro.role <> 'place' ORDER BY 1, 2, 3;

-- Who says a claim behind its innermost voice: position 1 is next to that.
CREATE TABLE chain (
    claim    INTEGER NOT NULL REFERENCES claim,
    position INTEGER NOT NULL,
    voice    INTEGER NOT NULL REFERENCES voice,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;
INSERT INTO chain SELECT claim, position, voice FROM chain_before WHERE position > 0 ORDER BY claim, position;

-- What words were weighed to stand for by one reading, the likeliest first, where that is open or contested. role: word.
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
INSERT INTO candidate
SELECT k.reading, x.start_at, x.end_at, w.seq, k.position, e.seq, k.name, k.score, k.reason
FROM candidate_before k JOIN stretch x ON x.seq = k.stretch JOIN word w ON w.word = k.role JOIN identity e ON e.canonical = k.canonical
ORDER BY 1, 2, 3, 4, 5;

DROP TABLE taken_before;
DROP TABLE attribution_order;
DROP TABLE chain_before;
DROP TABLE role_before;
DROP TABLE claim_before;
DROP TABLE candidate_before;
DROP TABLE attribution_content_before;
DROP TABLE attribution_before;
DROP TABLE document_before;
DROP TABLE voice_before;
DROP TABLE passage_before;
DROP TABLE identity_before;
DROP TABLE stretch;

DROP INDEX reading_of_report;
CREATE INDEX reading_of_report ON reading (report);
CREATE INDEX publication_of_report ON publication (report);
CREATE INDEX publication_by_name ON publication (name);
CREATE INDEX publication_by_time ON publication (published_from);
CREATE INDEX voice_of_reading ON voice (reading);
CREATE INDEX voice_by_identity ON voice (identity) WHERE identity IS NOT NULL;
CREATE INDEX claim_of_reading ON claim (reading);
CREATE INDEX claim_by_id ON claim (id);
-- What is said of a place up to a day: the latest is at the end.
CREATE INDEX claim_by_place ON claim (place, occurred_from) WHERE place IS NOT NULL;
CREATE INDEX role_by_identity ON role (identity) WHERE identity IS NOT NULL;

CREATE TRIGGER claim_is_history BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'a claim is never changed'); END;
CREATE TRIGGER role_is_history BEFORE UPDATE ON role
BEGIN SELECT RAISE(ABORT, 'a role is never changed'); END;
CREATE TRIGGER voice_is_history BEFORE UPDATE ON voice
BEGIN SELECT RAISE(ABORT, 'a voice is never changed'); END;
CREATE TRIGGER word_is_history BEFORE UPDATE ON word
BEGIN SELECT RAISE(ABORT, 'a word is never changed'); END;
CREATE TRIGGER name_is_history BEFORE UPDATE ON name
BEGIN SELECT RAISE(ABORT, 'a name is never changed'); END;
CREATE TRIGGER identity_is_history BEFORE UPDATE ON identity
BEGIN SELECT RAISE(ABORT, 'an identity is never changed'); END;

-- For whoever opens the ledger with a tool for SQL: claims and those they are about, with words in the place of numbers.
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
