-- How what is meant lies to the place that is named.

PRAGMA user_version = 5;

-- part, near or direction, and the words that say so ("5 km northeast of"); for places alone.
ALTER TABLE role ADD COLUMN relation TEXT;
ALTER TABLE role ADD COLUMN relation_words TEXT;
