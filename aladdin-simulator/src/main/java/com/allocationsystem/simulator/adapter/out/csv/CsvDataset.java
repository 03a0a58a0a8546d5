package com.allocationsystem.simulator.adapter.out.csv;

import com.allocationsystem.shared.Side;
import com.allocationsystem.simulator.application.port.out.DatasetSource;
import com.allocationsystem.simulator.config.SimulatorConfig;
import com.allocationsystem.simulator.domain.dataset.Accounts;
import com.allocationsystem.simulator.domain.dataset.BondFacts;
import com.allocationsystem.simulator.domain.dataset.CashBalances;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.dataset.Positions;
import com.allocationsystem.simulator.domain.dataset.Restrictions;
import com.allocationsystem.simulator.domain.dataset.Securities;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the dataset folder. The service that owns reference data checks a dataset thoroughly; here only what would make an answer wrong is
 * refused.
 */
@ApplicationScoped
class CsvDataset implements DatasetSource {

    private final Path folder;

    CsvDataset(SimulatorConfig config) {
        this.folder = config.dataset();
    }

    @Override
    public Dataset read() {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(
                    "Dataset folder %s does not exist; set OAS_DATASET".formatted(folder.toAbsolutePath()));
        }
        Securities securities = securities();
        Accounts accounts = accounts();
        LocalDate[] businessDate = {null};
        Positions positions = positions(accounts, securities, businessDate);
        if (businessDate[0] == null) {
            throw new IllegalStateException("positions.csv holds no position, so that there is no business date");
        }
        return new Dataset(
                businessDate[0],
                accounts,
                securities,
                positions,
                cash(accounts),
                new GroupReader(table("portfolio_groups"), table("group_members"), accounts).read(),
                restrictions(accounts, securities));
    }

    private CsvTable table(String name) {
        return new CsvTable(folder.resolve(name + ".csv"));
    }

    private Securities securities() {
        List<String> cusips = new ArrayList<>();
        List<String> isins = new ArrayList<>();
        List<String> currencies = new ArrayList<>();
        List<BigDecimal> prices = new ArrayList<>();
        List<BigDecimal> accruedInterests = new ArrayList<>();
        List<BondFacts> facts = new ArrayList<>();
        Map<String, Integer> indexes = new HashMap<>();
        table("securities").forEach(row -> {
            int index = cusips.size();
            cusips.add(row.required("cusip"));
            isins.add(row.text("isin"));
            currencies.add(row.required("currency").intern());
            prices.add(row.number("price"));
            accruedInterests.add(row.number("accrued_interest"));
            facts.add(facts(row));
            if (indexes.put(cusips.get(index), index) != null) {
                throw row.fault("cusip", "comes twice");
            }
            if (!isins.get(index).isEmpty()) {
                indexes.put(isins.get(index), index);
            }
        });
        return new Securities(cusips, isins, currencies, prices, accruedInterests, facts, indexes);
    }

    private static BondFacts facts(CsvTable.Row row) {
        return new BondFacts(
                row.text("ticker"),
                row.text("description"),
                row.text("issuer"),
                row.number("coupon"),
                row.number("coupon_frequency").intValueExact(),
                row.text("day_count"),
                row.date("maturity"),
                row.text("rating"),
                row.number("duration"),
                row.number("spread_duration"),
                row.text("oas").isEmpty() ? null : row.number("oas"),
                row.number("min_denomination").longValueExact(),
                row.number("increment").longValueExact());
    }

    private Accounts accounts() {
        List<String> tickers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> currencies = new ArrayList<>();
        List<BigDecimal> navs = new ArrayList<>();
        Map<String, Integer> indexes = new HashMap<>();
        table("accounts").forEach(row -> {
            tickers.add(row.required("account_id"));
            names.add(row.text("account_name"));
            currencies.add(row.required("base_currency").intern());
            navs.add(row.number("nav"));
            if (indexes.put(tickers.get(tickers.size() - 1), tickers.size() - 1) != null) {
                throw row.fault("account_id", "comes twice");
            }
        });
        double[] nav = navs.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        return new Accounts(tickers, names, currencies, nav, indexes);
    }

    private Positions positions(Accounts accounts, Securities securities, LocalDate[] businessDate) {
        Positions.Builder builder = new Positions.Builder();
        String[] lastDate = {""};
        table("positions").forEach(row -> {
            String asOf = row.required("as_of");
            if (!asOf.equals(lastDate[0])) {
                LocalDate date = row.date("as_of");
                businessDate[0] = businessDate[0] == null || date.isAfter(businessDate[0]) ? date : businessDate[0];
                lastDate[0] = asOf;
            }
            builder.add(
                    row.reference("account_id", accounts.indexes()),
                    row.reference("cusip", securities.indexes()),
                    par(row),
                    cents(row, "market_value"));
        });
        return builder.build(accounts.size());
    }

    /** Cents come from a pool factor; which bonds have one, the import of the same file checks. */
    private static long par(CsvTable.Row row) {
        try {
            return row.number("quantity").setScale(0, RoundingMode.HALF_EVEN).longValueExact();
        } catch (ArithmeticException e) {
            throw row.fault("quantity", "is more par than can be counted");
        }
    }

    private static long cents(CsvTable.Row row, String column) {
        return row.number(column)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    private CashBalances cash(Accounts accounts) {
        record Line(int account, String currency, long settled, long available) {}
        List<Line> lines = new ArrayList<>();
        table("cash")
                .forEach(row -> lines.add(new Line(
                        row.reference("account_id", accounts.indexes()),
                        row.required("currency").intern(),
                        cents(row, "settled_cash"),
                        cents(row, "available_cash"))));
        lines.sort((a, b) -> Integer.compare(a.account(), b.account()));
        int[] starts = new int[accounts.size() + 1];
        lines.forEach(line -> starts[line.account() + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        return new CashBalances(
                starts,
                lines.stream().map(Line::currency).toList(),
                lines.stream().mapToLong(Line::settled).toArray(),
                lines.stream().mapToLong(Line::available).toArray());
    }

    private Restrictions restrictions(Accounts accounts, Securities securities) {
        Map<Restrictions.Key, String> reasons = new HashMap<>();
        CsvTable table = table("restrictions");
        if (table.exists()) {
            table.forEach(row -> reasons.put(
                    new Restrictions.Key(
                            row.reference("account_id", accounts.indexes()),
                            row.reference("cusip", securities.indexes()),
                            Side.valueOf(row.required("side"))),
                    row.text("reason")));
        }
        return new Restrictions(reasons);
    }
}
