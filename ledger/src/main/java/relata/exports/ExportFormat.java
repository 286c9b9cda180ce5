package relata.exports;

import java.util.Locale;

/** What claims can leave a ledger as. The page {@code docs/exports.md} describes each. */
public enum ExportFormat {
    /** One JSON object a claim, with everything; its JSON Schema is {@code relata/exports/claims-1.schema.json}. */
    JSONL,
    /** One row a claim for a spreadsheet, address and quotation first. */
    CSV,
    /** Claims about places with coordinates (RFC 7946). */
    GEOJSON,
    /** Rows in the columns of ACLED's tables. Not data of ACLED. */
    ACLED,
    /** W3C Web Annotation in JSON-LD. */
    WEBANNO,
    /** W3C PROV-O in JSON-LD. */
    PROV,
    /** FollowTheMoney entities, one JSON object a line. */
    FTM;

    /** As users write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
