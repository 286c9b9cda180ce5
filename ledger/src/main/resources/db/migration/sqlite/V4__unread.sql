-- Reports that were kept and not read.

PRAGMA user_version = 4;

-- Why the report was not read for claims (hardly a word of armed conflict); NULL where it was.
ALTER TABLE reading ADD COLUMN unread TEXT;
