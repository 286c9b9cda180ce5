-- The gazetteer of Relata, version 1. Not the ledger: all of it can be imported anew.

PRAGMA user_version = 1;

-- Who says where places are.
CREATE TABLE source (
    seq  INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE import (
    seq      INTEGER PRIMARY KEY,
    source   INTEGER NOT NULL REFERENCES source,
    version  TEXT NOT NULL,
    format   TEXT NOT NULL,
    file     TEXT NOT NULL,
    imported TEXT NOT NULL,
    places   INTEGER NOT NULL DEFAULT 0
);

-- A place as a source has it; its identity is place:SOURCE/ID.
CREATE TABLE place (
    seq        INTEGER PRIMARY KEY,
    source     INTEGER NOT NULL REFERENCES source,
    id         TEXT NOT NULL,
    name       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    latitude   REAL,
    longitude  REAL,
    population INTEGER NOT NULL,
    code       TEXT,             -- by which the source's other places call it
    within     TEXT,             -- code or identity of what holds it, as the source says
    import     INTEGER NOT NULL REFERENCES import,
    row        INTEGER NOT NULL, -- of the file it was last read from
    UNIQUE (source, id)
);
CREATE INDEX place_code ON place (source, code) WHERE code IS NOT NULL;
CREATE INDEX place_latitude ON place (latitude, longitude);
CREATE INDEX place_import ON place (import);

CREATE TABLE name (
    place    INTEGER NOT NULL REFERENCES place,
    text     TEXT NOT NULL,
    language TEXT,               -- as the source has it
    script   TEXT NOT NULL,
    folded   TEXT NOT NULL,
    PRIMARY KEY (place, text)
) WITHOUT ROWID;
CREATE INDEX name_folded ON name (folded);

-- The consonants of names, by which other spellings find them.
CREATE TABLE name_key (
    key   INTEGER NOT NULL,
    place INTEGER NOT NULL REFERENCES place,
    PRIMARY KEY (key, place)
) WITHOUT ROWID;
CREATE INDEX name_key_place ON name_key (place);

-- One place may have several, side by side: by source and version.
CREATE TABLE geometry (
    place   INTEGER NOT NULL REFERENCES place,
    source  INTEGER NOT NULL REFERENCES source,
    version TEXT NOT NULL,
    import  INTEGER NOT NULL REFERENCES import,
    shape   BLOB NOT NULL,       -- well-known binary, longitude before latitude, WGS 84
    area    INTEGER NOT NULL,    -- square metres; 0 for points and lines
    PRIMARY KEY (place, source, version)
) WITHOUT ROWID;
CREATE INDEX geometry_area ON geometry (area) WHERE area > 0;

-- The smallest place that holds another: as its source declares, or by point in polygon.
CREATE TABLE containment (
    part  INTEGER NOT NULL REFERENCES place,
    whole INTEGER NOT NULL REFERENCES place,
    basis TEXT NOT NULL CHECK (basis IN ('declared', 'polygon')),
    PRIMARY KEY (part, basis)
) WITHOUT ROWID;

-- Places of one source and kind whose polygons share a border; kept both ways.
CREATE TABLE adjacency (
    place     INTEGER NOT NULL REFERENCES place,
    neighbour INTEGER NOT NULL REFERENCES place,
    border    INTEGER NOT NULL,  -- metres
    import    INTEGER NOT NULL REFERENCES import,
    PRIMARY KEY (place, neighbour)
) WITHOUT ROWID;
