-- What a report says more than once.

PRAGMA user_version = 3;

-- Id of the claim of the same reading that this one says again, more briefly.
ALTER TABLE claim ADD COLUMN repeats TEXT;
