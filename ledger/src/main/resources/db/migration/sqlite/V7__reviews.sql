-- What reviewers decide, and which runs were removed.

PRAGMA user_version = 7;

-- What a reader was told beside its vocabulary: the name of a profile or the file of the user's own; NULL where it chose by itself.
ALTER TABLE run ADD COLUMN profile TEXT;
-- When its readings were last removed by name; NULL where they never were.
ALTER TABLE run ADD COLUMN pruned TEXT;

-- Nothing ever wrote to the table of this name.
DROP TABLE review;

-- One row a decision, never changed: accept, reject, correct, add (of a claim), merge, split (of identities), withdraw (of a decision).
-- Claims and reports are named by what stays the same when a report is read anew: a claim's id, the digest of a report's bytes.
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
CREATE INDEX review_of_claim ON review (claim);

-- What a decision gives a claim: words of the report at their place (offsets as elsewhere) with what they stand for, or a value.
-- A field with neither is emptied.
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

CREATE TRIGGER review_is_history BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'a review is never changed'); END;
CREATE TRIGGER review_stays BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'a review is never removed'); END;
