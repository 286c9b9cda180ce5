-- Identities as they were known on a past day.

PRAGMA user_version = 6;

-- One index for what stands and for what was withdrawn: at most one record stands for the same words in the same role.
DROP INDEX identity_of_stretch;
CREATE UNIQUE INDEX identity_of_stretch ON identity (stretch, role, CASE WHEN withdrawn IS NULL THEN 0 ELSE seq END);
