package com.allocationsystem.referencedata.adapter.out.snowflake;

import com.allocationsystem.referencedata.adapter.out.sql.CatalogueColumns;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.domain.search.SearchQuery;
import com.allocationsystem.referencedata.domain.search.Spelling;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.domain.security.Security;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Bonds in the firm's Snowflake, through the view {@code securities} (see snowflake/views.sql).
 *
 * <p>Snowflake has no index: a search scans one column of words, which is quick at 50,000 bonds. Nearest to a business date
 * that Snowflake has is the latest as_of of its bonds.
 */
@ApplicationScoped
@Identifier("snowflake")
class SnowflakeSecurityCatalogue implements SecurityCatalogue {

    /** Beyond this the whole column is read: one scan beats a dozen queries. */
    private static final int MOST_IDS = 5_000;

    private static final String SELECT = "SELECT " + CatalogueColumns.SECURITY + " FROM securities s WHERE ";

    private static final String HAS_WORD = "' ' || s.search_words LIKE ?";

    private static final String BEST_FIRST = """
             ORDER BY CASE
                WHEN s.cusip = ? OR s.isin = ? OR UPPER(s.ticker) = ? THEN 0
                WHEN LEFT(s.cusip, %1$d) = ? OR LEFT(s.isin, %1$d) = ?
                    OR LEFT(UPPER(s.ticker), %1$d) = ? OR LEFT(UPPER(s.description), %1$d) = ? THEN 1
                ELSE 2 END,
                s.description, s.maturity, s.cusip
            LIMIT %2$d""";

    private static final int TIMES_IN_ORDER = 7;

    private static final String RISKS = "SELECT " + CatalogueColumns.riskOfIssuer("s.issuer") + " FROM securities s";

    private static final String VERSION = """
            SELECT CONCAT_WS('/', CAST(COUNT(*) AS VARCHAR), COALESCE(TO_CHAR(MAX(as_of), 'YYYY-MM-DD'), ''),
                COALESCE(CAST(SUM(duration) AS VARCHAR), ''), COALESCE(CAST(SUM(spread_duration) AS VARCHAR), ''),
                COALESCE(CAST(SUM(oas) AS VARCHAR), ''), COALESCE(CAST(SUM(spread_duration * oas) AS VARCHAR), ''),
                COALESCE(CAST(SUM(HASH(CONCAT_WS('|', cusip, COALESCE(issuer, ''), COALESCE(issuer_id, ''),
                    COALESCE(lei, ''), COALESCE(parent_issuer_id, ''), COALESCE(sector, '')))) AS VARCHAR), ''))
            FROM securities""";

    private final SnowflakeTables tables;
    private final SnowflakeIssuers issuers;

    SnowflakeSecurityCatalogue(SnowflakeTables tables) {
        this.tables = tables;
        this.issuers = new SnowflakeIssuers(tables);
    }

    @Override
    public Optional<Security> find(String cusipOrIsin) {
        String column = cusipOrIsin.length() == 12 ? "s.isin = ?" : "s.cusip = ?";
        return tables.sql().first(SELECT + column, CatalogueColumns::security, cusipOrIsin);
    }

    @Override
    public List<Security> search(SearchQuery query, int limit) {
        String text = query.text();
        List<String> parameters = new ArrayList<>();
        // Words hold letters, digits and points only: no wildcard is among them.
        query.words().forEach(word -> parameters.add("% " + word + "%"));
        parameters.addAll(Collections.nCopies(TIMES_IN_ORDER, text));
        String words = String.join(" AND ", Collections.nCopies(query.words().size(), HAS_WORD));
        String order = BEST_FIRST.formatted(text.codePointCount(0, text.length()), limit);
        return tables.sql().list(SELECT + words + order, CatalogueColumns::security, parameters.toArray());
    }

    @Override
    public List<String> words() {
        Set<String> words = new HashSet<>();
        tables.sql()
                .list("SELECT s.search_words FROM securities s", row -> row.getString(1))
                .forEach(bond -> Stream.of(bond.split(" "))
                        .filter(word -> word.length() >= Spelling.SHORTEST
                                && word.chars().allMatch(Character::isLetter))
                        .forEach(words::add));
        return List.copyOf(words);
    }

    @Override
    public Map<String, BondRisk> risksOf(Set<String> cusips) {
        List<BondRisk> found = cusips.size() > MOST_IDS
                ? tables.sql().list(RISKS, CatalogueColumns::risk)
                : tables.listByIds(RISKS + " WHERE s.cusip IN (%s)", CatalogueColumns::risk, cusips);
        Map<String, BondRisk> risks = new HashMap<>();
        Map<String, String> keys = issuers.keysAt(version());
        found.stream()
                .filter(risk -> cusips.contains(risk.cusip()) && keys.containsKey(risk.cusip()))
                .forEach(risk -> risks.put(risk.cusip(), risk.ofIssuer(keys.get(risk.cusip()))));
        return risks;
    }

    @Override
    public List<String> cusipsOfSameIssuer(String cusip) {
        Map<String, String> keys = issuers.keysAt(version());
        String key = keys.get(cusip);
        return keys.entrySet().stream()
                .filter(bond -> bond.getValue().equals(key))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Override
    public Map<String, Security> bonds(Set<String> cusips) {
        Map<String, Security> bonds = new HashMap<>();
        tables.listByIds(SELECT + "s.cusip IN (%s)", CatalogueColumns::security, cusips)
                .forEach(bond -> bonds.put(bond.cusip(), bond));
        return bonds;
    }

    @Override
    public Optional<LocalDate> businessDate() {
        return tables.sql()
                .first(
                        "SELECT TO_CHAR(MAX(as_of), 'YYYY-MM-DD') FROM securities HAVING MAX(as_of) IS NOT NULL",
                        row -> LocalDate.parse(row.getString(1)));
    }

    /** Snowflake tells no version of a view: its date, and sums over all that exposures are made of. */
    @Override
    public String version() {
        return tables.sql().first(VERSION, row -> row.getString(1)).orElseThrow();
    }
}
