package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.adapter.out.sql.CatalogueColumns;
import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.domain.search.SearchQuery;
import com.allocationsystem.referencedata.domain.search.Spelling;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.domain.security.Security;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Bonds in our own PostgreSQL.
 *
 * <p>A search is one index look-up: the words of each bond stand in a GIN index over a text search vector, which finds
 * words by their beginnings. They are put there as they are, no dictionary or parser in between.
 */
@ApplicationScoped
@Identifier("postgres")
class PostgresSecurityCatalogue implements SecurityCatalogue {

    private static final String FIND = "SELECT " + CatalogueColumns.SECURITY + " FROM securities s WHERE ";

    private static final String SEARCH = "SELECT " + CatalogueColumns.SECURITY + """
             FROM securities s, (SELECT CAST(? AS text) AS text) q
            WHERE s.words @@ CAST(? AS tsquery)
            ORDER BY CASE
                WHEN q.text IN (s.cusip, s.isin, UPPER(s.ticker)) THEN 0
                WHEN STARTS_WITH(s.cusip, q.text) OR STARTS_WITH(s.isin, q.text)
                    OR STARTS_WITH(UPPER(s.ticker), q.text) OR STARTS_WITH(UPPER(s.description), q.text) THEN 1
                ELSE 2 END,
                s.description COLLATE "C", s.maturity, s.cusip
            LIMIT\s""";

    private static final String WORDS = """
            SELECT DISTINCT word FROM securities s, UNNEST(STRING_TO_ARRAY(s.search_words, ' ')) word
            WHERE word !~ '[0-9.]' AND LENGTH(word) >= """ + " " + Spelling.SHORTEST;

    private static final String RISKS =
            "SELECT " + CatalogueColumns.riskOfIssuer("s.issuer_key") + " FROM securities s WHERE s.cusip = ANY (?)";

    private static final String SAME_ISSUER = """
            SELECT other.cusip FROM securities s JOIN securities other ON other.issuer_key = s.issuer_key
            WHERE s.cusip = ? ORDER BY other.cusip COLLATE "C"
            """;

    private static final String BUSINESS_DATE = """
            SELECT TO_CHAR(business_date, 'YYYY-MM-DD')
            FROM (SELECT business_date FROM dataset_imports ORDER BY import_id DESC LIMIT 1) latest
            WHERE business_date IS NOT NULL""";

    private final SqlReads sql;

    PostgresSecurityCatalogue(DataSource database) {
        this.sql = new SqlReads(() -> database);
    }

    @Override
    public Optional<Security> find(String cusipOrIsin) {
        String column = cusipOrIsin.length() == 12 ? "s.isin = ?" : "s.cusip = ?";
        return sql.first(FIND + column, CatalogueColumns::security, cusipOrIsin);
    }

    @Override
    public List<Security> search(SearchQuery query, int limit) {
        // Words hold letters, digits and points only: nothing in them can end the quotes.
        String words = query.words().stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
        return sql.list(SEARCH + limit, CatalogueColumns::security, query.text(), words);
    }

    @Override
    public List<String> words() {
        return sql.list(WORDS, row -> row.getString(1));
    }

    @Override
    public Map<String, BondRisk> risksOf(Set<String> cusips) {
        Map<String, BondRisk> risks = new HashMap<>();
        sql.list(RISKS, CatalogueColumns::risk, (Object) cusips.toArray(String[]::new))
                .forEach(risk -> risks.put(risk.cusip(), risk));
        return risks;
    }

    @Override
    public List<String> cusipsOfSameIssuer(String cusip) {
        return sql.list(SAME_ISSUER, row -> row.getString(1), cusip);
    }

    @Override
    public Map<String, Security> bonds(Set<String> cusips) {
        Map<String, Security> bonds = new HashMap<>();
        sql.list(FIND + "s.cusip = ANY (?)", CatalogueColumns::security, (Object) cusips.toArray(String[]::new))
                .forEach(bond -> bonds.put(bond.cusip(), bond));
        return bonds;
    }

    @Override
    public Optional<LocalDate> businessDate() {
        return sql.first(BUSINESS_DATE, row -> LocalDate.parse(row.getString(1)));
    }

    /** Content changes by import only, and as a whole. */
    @Override
    public String version() {
        return sql.first("SELECT MAX(import_id)::text FROM dataset_imports", row -> String.valueOf(row.getString(1)))
                .orElseThrow();
    }
}
