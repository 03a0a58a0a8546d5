package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.adapter.out.sql.CatalogueUnreadableException;
import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.domain.exposure.RiskSum;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay;
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
            SELECT a.account_id, a.version, a.value_years, a.value_spread_years, a.value_spread_years_bp,
                   a.unknown_bonds, a.unknown_oas, h.holding_par, h.holding_value, h.issuer_value, s.market_value
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
                "account_id, version, value_years, value_spread_years, value_spread_years_bp, unknown_bonds, unknown_oas",
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
            risks.valueYears().toPlainString(),
            risks.valueSpreadYears().toPlainString(),
            risks.valueSpreadYearsBp().toPlainString(),
            risks.unknownBonds(),
            risks.unknownOas()
        };
    }

    private static StartOfDayView view(ResultSet row) throws SQLException {
        RiskSum risks = new RiskSum(
                row.getBigDecimal("value_years"),
                row.getBigDecimal("value_spread_years"),
                row.getBigDecimal("value_spread_years_bp"),
                row.getInt("unknown_bonds"),
                row.getInt("unknown_oas"));
        return new StartOfDayView(
                row.getString("account_id"),
                row.getString("version"),
                risks,
                row.getLong("holding_par"),
                orZero(row.getBigDecimal("holding_value")),
                orZero(row.getBigDecimal("issuer_value")),
                orZero(row.getBigDecimal("market_value")));
    }

    private static BigDecimal orZero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
