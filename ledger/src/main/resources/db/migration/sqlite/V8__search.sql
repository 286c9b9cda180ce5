-- What else words may stand for, and what searching asks.

PRAGMA user_version = 8;

-- What words were weighed to stand for by one reading, the likeliest first, where that is open or contested.
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

-- All below is made from other tables and can be made anew: indexed says in which form it was made.
CREATE TABLE indexed (
    what TEXT PRIMARY KEY,
    form TEXT NOT NULL
) WITHOUT ROWID;

-- The words of a text and its title, or of a part of a very long one. Which words, search knows under the same number.
CREATE TABLE searched (
    seq    INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE
);
CREATE INDEX searched_of_report ON searched (report);

-- Each word once, folded by Relata, so that both stores find the same; where words stand is seen in the text itself.
CREATE VIRTUAL TABLE search USING fts5(words, content='', columnsize=0, detail=none, tokenize='ascii');

-- The names that reports used for somebody or some place, each once for each identity, with the sounds they are found by in
-- another spelling. canonical is NULL where the words stood for nothing known.
CREATE TABLE spelling (
    words      TEXT NOT NULL,
    role       TEXT NOT NULL,
    canonical  TEXT,
    sounds     INTEGER,
    all_sounds INTEGER,
    learned    TEXT NOT NULL
);
CREATE UNIQUE INDEX spelling_once ON spelling (words, role, coalesce(canonical, ''));
CREATE INDEX spelling_by_sounds ON spelling (sounds);
CREATE INDEX spelling_by_all_sounds ON spelling (all_sounds) WHERE all_sounds IS NOT NULL;
CREATE INDEX spelling_by_canonical ON spelling (canonical) WHERE canonical IS NOT NULL;
