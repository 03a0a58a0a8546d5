package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.adapter.out.sql.CatalogueUnreadableException;
import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.domain.exposure.RiskSum;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay.KeptHolding;
import com.allocationsystem.referencedata.domain.exposure.StartOfDayView;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Start-of-day exposures in our own PostgreSQL.
 *
 * <p>A preview reads one row of sums per account, and of the holdings those of the traded bond's issuer by an index: the
 * bond's own holding is among them. Writers, of whatever instance, wait for one another by an advisory lock.
 */
@ApplicationScoped
class PostgresStartOfDayColumns implements StartOfDayColumns {

    private static final long KEEP_LOCK = 5_207_215;

    private static final String SEEN_FROM = """
            SELECT a.account_id, a.version, a.market_value, a.value_years, a.value_spread_years, a.value_spread_years_bp,
                   a.value_bp, a.unknown_bonds, a.unknown_oas, h.holding_par, h.holding_value, h.issuer_value,
                   s.market_value AS sector_value
            FROM start_of_day_accounts a
            LEFT JOIN (SELECT account_id,
                              SUM(quantity_par) FILTER (WHERE cusip = ?) AS holding_par,
                              SUM(market_value) FILTER (WHERE cusip = ?) AS holding_value,
                              SUM(market_value) AS issuer_value
                       FROM start_of_day_holdings WHERE issuer_key = ? GROUP BY account_id) h USING (account_id)
            LEFT JOIN start_of_day_sectors s ON s.account_id = a.account_id AND s.sector = ?
            WHERE a.account_id = ANY (?)""";

    private static final String VERSIONS =
            "SELECT account_id, version FROM start_of_day_accounts WHERE account_id = ANY (?)";

    private static final String RISKS = """
            SELECT account_id, market_value, value_years, value_spread_years, value_spread_years_bp, value_bp,
                   unknown_bonds, unknown_oas
            FROM start_of_day_accounts WHERE account_id = ANY (?)""";

    private static final String UNKNOWN = """
            SELECT account_id, MIN(cusip) FROM start_of_day_holdings
            WHERE issuer_key IS NULL AND account_id = ANY (?) GROUP BY account_id""";

    private static final String HOLDINGS = """
            SELECT account_id, cusip, issuer_key, quantity_par, market_value FROM start_of_day_holdings
            WHERE account_id = ANY (?) ORDER BY cusip COLLATE "C\"""";

    private static final String PAR = """
            SELECT cusip, SUM(quantity_par) FROM start_of_day_holdings WHERE account_id = ANY (?) GROUP BY cusip""";

    private static final List<String> TABLES =
            List.of("start_of_day_sectors", "start_of_day_holdings", "start_of_day_accounts");

    private final DataSource database;
    private final SqlReads sql;

    PostgresStartOfDayColumns(DataSource database) {
        this.database = database;
        this.sql = new SqlReads(() -> database);
    }

    @Override
    public Map<String, String> versions(List<String> accountIds) {
        Map<String, String> versions = new HashMap<>();
        sql.list(VERSIONS, row -> versions.put(row.getString(1), row.getString(2)), (Object)
                accountIds.toArray(String[]::new));
        return versions;
    }

    @Override
    public Map<String, String> unknownHoldings(List<String> accountIds) {
        Map<String, String> unknown = new HashMap<>();
        sql.list(UNKNOWN, row -> unknown.put(row.getString(1), row.getString(2)), (Object)
                accountIds.toArray(String[]::new));
        return unknown;
    }

    @Override
    public Map<String, List<KeptHolding>> holdings(List<String> accountIds) {
        Map<String, List<KeptHolding>> holdings = new HashMap<>();
        sql.list(
                HOLDINGS,
                row -> holdings.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(new KeptHolding(row.getString(2), row.getString(3), row.getLong(4), row.getBigDecimal(5))),
                (Object) accountIds.toArray(String[]::new));
        return holdings;
    }

    @Override
    public Map<String, Long> parByCusip(List<String> accountIds) {
        Map<String, Long> par = new HashMap<>();
        sql.list(PAR, row -> par.put(row.getString(1), row.getLong(2)), (Object) accountIds.toArray(String[]::new));
        return par;
    }

    @Override
    public Map<String, RiskSum> risks(List<String> accountIds) {
        Map<String, RiskSum> risks = new HashMap<>();
        sql.list(RISKS, row -> risks.put(row.getString("account_id"), risk(row)), (Object)
                accountIds.toArray(String[]::new));
        return risks;
    }

    @Override
    public List<StartOfDayView> seenFrom(BondRisk traded, List<String> accountIds) {
        return sql.list(
                SEEN_FROM,
                PostgresStartOfDayColumns::view,
                traded.cusip(),
                traded.cusip(),
                traded.issuerKey(),
                traded.sector(),
                accountIds.toArray(String[]::new));
    }

    @Override
    @Transactional
    public void keep(List<StartOfDay> accounts) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // What another writer committed while this one waited for the lock must be seen, to be deleted.
            statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
            statement.execute("SELECT pg_advisory_xact_lock(" + KEEP_LOCK + ")");
            Object[] ids = accounts.stream().map(StartOfDay::accountId).toArray();
            for (String table : TABLES) {
                delete(connection, table, ids);
            }
            fill(connection, accounts);
        } catch (SQLException e) {
            throw new CatalogueUnreadableException(e);
        }
    }

    private static void delete(Connection connection, String table, Object[] accountIds) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM " + table + " WHERE account_id = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("text", accountIds));
            delete.executeUpdate();
        }
    }

    private static void fill(Connection connection, List<StartOfDay> accounts) throws SQLException {
        CopyTable.fill(
                connection,
                "start_of_day_accounts",
                "account_id, version, market_value, value_years, value_spread_years, value_spread_years_bp, value_bp,"
                        + " unknown_bonds, unknown_oas",
                accounts,
                PostgresStartOfDayColumns::sums);
        CopyTable.fill(
                connection,
                "start_of_day_holdings",
                "account_id, cusip, issuer_key, quantity_par, market_value",
                accounts.stream()
                        .flatMap(account -> account.holdings().stream().map(h -> new Object[] {
                            account.accountId(), h.cusip(), h.issuerKey(), h.quantityPar(), h.marketValue()
                        }))
                        .toList(),
                row -> row);
        CopyTable.fill(
                connection,
                "start_of_day_sectors",
                "account_id, sector, market_value",
                accounts.stream()
                        .flatMap(account -> account.valueOfSector().entrySet().stream()
                                .map(sector -> new Object[] {account.accountId(), sector.getKey(), sector.getValue()}))
                        .toList(),
                row -> row);
    }

    private static Object[] sums(StartOfDay account) {
        RiskSum risks = account.risks();
        return new Object[] {
            account.accountId(),
            account.version(),
            risks.marketValue().toPlainString(),
            risks.valueYears().toPlainString(),
            risks.valueSpreadYears().toPlainString(),
            risks.valueSpreadYearsBp().toPlainString(),
            risks.valueBp().toPlainString(),
            risks.unknownBonds(),
            risks.unknownOas()
        };
    }

    private static StartOfDayView view(ResultSet row) throws SQLException {
        return new StartOfDayView(
                row.getString("account_id"),
                row.getString("version"),
                risk(row),
                row.getLong("holding_par"),
                orZero(row.getBigDecimal("holding_value")),
                orZero(row.getBigDecimal("issuer_value")),
                orZero(row.getBigDecimal("sector_value")));
    }

    private static RiskSum risk(ResultSet row) throws SQLException {
        return new RiskSum(
                row.getBigDecimal("market_value"),
                row.getBigDecimal("value_years"),
                row.getBigDecimal("value_spread_years"),
                row.getBigDecimal("value_spread_years_bp"),
                row.getBigDecimal("value_bp"),
                row.getInt("unknown_bonds"),
                row.getInt("unknown_oas"));
    }

    private static BigDecimal orZero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
