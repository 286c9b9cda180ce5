-- PostgreSQL knows what it costs to look for words, and puts those of many reports in at once.

UPDATE relata SET version = 11;

-- To make a vector of a row's words takes some fifty microseconds, which a cast does not tell the planner: it would go through all rows.
CREATE FUNCTION vector_of(words text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 2000 AS
$$ BEGIN RETURN CAST(words AS tsvector); END $$;
-- With a list of what is yet to be put in, which each writer empties at the end: a word of many reports is then put in once.
DROP INDEX search_by_word;
CREATE INDEX search_by_word ON search USING gin (vector_of(words)) WITH (fastupdate = on);
