-- What else words may stand for, and what searching asks.

UPDATE relata SET version = 8;

-- What words were weighed to stand for by one reading, the likeliest first, where that is open or contested.
CREATE TABLE candidate (
    reading   BIGINT NOT NULL REFERENCES reading ON DELETE CASCADE,
    stretch   BIGINT NOT NULL REFERENCES stretch,
    role      TEXT COLLATE "C" NOT NULL,
    position  INTEGER NOT NULL,
    canonical TEXT COLLATE "C" NOT NULL,
    name      TEXT COLLATE "C" NOT NULL,
    score     DOUBLE PRECISION NOT NULL,
    reason    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (reading, stretch, role, position)
);

-- All below is made from other tables and can be made anew: indexed says in which form it was made.
CREATE TABLE indexed (
    what TEXT COLLATE "C" PRIMARY KEY,
    form TEXT COLLATE "C" NOT NULL
);

-- The words of a text and its title, or of a part of a very long one. Which words, search knows under the same number.
CREATE TABLE searched (
    seq    BIGINT PRIMARY KEY,
    report BIGINT NOT NULL REFERENCES report ON DELETE CASCADE
);
CREATE INDEX searched_of_report ON searched (report);

-- Each word once, folded by Relata, so that both stores find the same; where words stand is seen in the text itself.
-- As text, which is smaller than the vector that the index is made of.
CREATE TABLE search (
    rowid BIGINT PRIMARY KEY REFERENCES searched ON DELETE CASCADE,
    words TEXT COLLATE "C" NOT NULL
);
-- Without a list of what is yet to be put in: every question would read all of that.
CREATE INDEX search_by_word ON search USING gin (CAST(words AS tsvector)) WITH (fastupdate = off);

-- The names that reports used for somebody or some place, each once for each identity, with the sounds they are found by in
-- another spelling. canonical is NULL where the words stood for nothing known.
CREATE TABLE spelling (
    words      TEXT COLLATE "C" NOT NULL,
    role       TEXT COLLATE "C" NOT NULL,
    canonical  TEXT COLLATE "C",
    sounds     BIGINT,
    all_sounds BIGINT,
    learned    TEXT COLLATE "C" NOT NULL
);
CREATE UNIQUE INDEX spelling_once ON spelling (words, role, coalesce(canonical, ''));
CREATE INDEX spelling_by_sounds ON spelling (sounds);
CREATE INDEX spelling_by_all_sounds ON spelling (all_sounds) WHERE all_sounds IS NOT NULL;
CREATE INDEX spelling_by_canonical ON spelling (canonical) WHERE canonical IS NOT NULL;
