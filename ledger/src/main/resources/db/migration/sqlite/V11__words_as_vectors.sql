-- PostgreSQL indexes words otherwise since; here nothing is other than before.

PRAGMA user_version = 11;
