-- How well a voice is known, how it was told, and when it spoke.

PRAGMA user_version = 2;

-- standing: named, unnamed ("a source"), open ("he", and it cannot be told who), unsaid ("it is claimed": its words are empty).
-- resolution: the rule that led from the mention beside the cue to the voice's words.
ALTER TABLE voice ADD COLUMN standing TEXT NOT NULL DEFAULT 'named';
ALTER TABLE voice ADD COLUMN resolution TEXT NOT NULL DEFAULT 'as written';
-- When it was said, in days, where words beside the cue tell; basis: stated, or counted from the day of publication.
ALTER TABLE voice ADD COLUMN said_from TEXT;
ALTER TABLE voice ADD COLUMN said_to TEXT;
ALTER TABLE voice ADD COLUMN said_basis TEXT;
ALTER TABLE voice ADD COLUMN said_start INTEGER;
ALTER TABLE voice ADD COLUMN said_end INTEGER;
