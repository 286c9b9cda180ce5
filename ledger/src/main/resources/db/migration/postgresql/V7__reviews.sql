-- What reviewers decide, and which runs were removed.

UPDATE relata SET version = 7;

-- What a reader was told beside its vocabulary: the name of a profile or the file of the user's own; NULL where it chose by itself.
ALTER TABLE run ADD COLUMN profile TEXT COLLATE "C";
-- When its readings were last removed by name; NULL where they never were.
ALTER TABLE run ADD COLUMN pruned TEXT COLLATE "C";

-- Nothing ever wrote to the table of this name.
DROP TABLE review;

-- One row a decision, never changed: accept, reject, correct, add (of a claim), merge, split (of identities), withdraw (of a decision).
-- Claims and reports are named by what stays the same when a report is read anew: a claim's id, the digest of a report's bytes.
CREATE TABLE review (
    seq       BIGINT PRIMARY KEY,
    act       TEXT COLLATE "C" NOT NULL,
    reviewer  TEXT COLLATE "C" NOT NULL,
    why       TEXT COLLATE "C" NOT NULL,
    made      TEXT COLLATE "C" NOT NULL,
    claim     TEXT COLLATE "C",
    report    TEXT COLLATE "C",
    -- For merge and split: what is taken for what. A split may be of the mentions in one claim, or of those in these words.
    canonical TEXT COLLATE "C",
    taken_for TEXT COLLATE "C",
    words     TEXT COLLATE "C",
    -- For withdraw. Nothing is withdrawn twice.
    withdraws BIGINT UNIQUE REFERENCES review
);
CREATE INDEX review_of_claim ON review (claim);

-- What a decision gives a claim: words of the report at their place (offsets as elsewhere) with what they stand for, or a value.
-- A field with neither is emptied.
CREATE TABLE review_value (
    review    BIGINT NOT NULL REFERENCES review,
    field     TEXT COLLATE "C" NOT NULL,
    position  INTEGER NOT NULL,
    text      TEXT COLLATE "C",
    start_at  INTEGER,
    end_at    INTEGER,
    canonical TEXT COLLATE "C",
    PRIMARY KEY (review, field, position)
);

CREATE TRIGGER review_is_history BEFORE UPDATE ON review FOR EACH ROW EXECUTE FUNCTION is_history();
CREATE FUNCTION stays() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a % is never removed', TG_TABLE_NAME; END $$;
CREATE TRIGGER review_stays BEFORE DELETE ON review FOR EACH ROW EXECUTE FUNCTION stays();
