package com.allocationsystem.referencedata.adapter.out.snowflake;

import com.allocationsystem.referencedata.domain.issuer.IssuerKeys;
import com.allocationsystem.referencedata.domain.issuer.StatedIssuer;
import java.util.Map;

/**
 * The issuer of every bond in Snowflake. Which bonds are of one issuer shows in the whole catalogue only, so it is read
 * once per version: 50,000 short rows.
 */
final class SnowflakeIssuers {

    private static final String STATED =
            "SELECT s.cusip, s.issuer, s.issuer_id, s.lei, s.parent_issuer_id FROM securities s";

    private final SnowflakeTables tables;
    private volatile Keys latest = new Keys(null, Map.of());

    SnowflakeIssuers(SnowflakeTables tables) {
        this.tables = tables;
    }

    private record Keys(String version, Map<String, String> byCusip) {}

    /**
     * @param version of the catalogue, asked for before: what changes after it is another version's
     * @return the key of the issuer by CUSIP
     */
    Map<String, String> keysAt(String version) {
        Keys keys = latest;
        if (!version.equals(keys.version)) {
            keys = new Keys(version, read());
            latest = keys;
        }
        return keys.byCusip;
    }

    private Map<String, String> read() {
        return IssuerKeys.of(tables.sql()
                .list(
                        STATED,
                        row -> new StatedIssuer(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5))));
    }
}
