-- By which rules of spelling the names of an import are kept. Keys of other rules find less, and are made anew by the next import.

PRAGMA user_version = 2;

ALTER TABLE import ADD COLUMN keys TEXT NOT NULL DEFAULT '';
