package com.allocationsystem.allocation.domain;

import com.allocationsystem.allocation.domain.account.Account;
import com.allocationsystem.allocation.domain.bond.Bond;
import com.allocationsystem.allocation.domain.bond.DayCount;
import com.allocationsystem.allocation.domain.compliance.ComplianceRule;
import com.allocationsystem.allocation.domain.compliance.Restriction;
import com.allocationsystem.allocation.domain.compliance.Severity;
import com.allocationsystem.shared.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dataset of real US bonds, where it lies beside the repository: accounts with metrics summed from all positions. */
final class RealBonds {

    private static final Path FOLDER = Path.of("../../shared/data/real-bonds");

    private final Map<String, Map<String, String>> securities = index("securities.csv", "cusip");
    private final Map<String, Map<String, String>> benchmarks = index("benchmarks.csv", "benchmark_id");
    private final Map<String, Map<String, String>> cash = index("cash.csv", "account_id");
    private final List<Map<String, String>> accounts = rows("accounts.csv");
    private final Map<String, List<Map<String, String>>> positions = new HashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();

    private RealBonds() {
        rows("positions.csv").forEach(row -> positions
                .computeIfAbsent(row.get("account_id"), id -> new ArrayList<>())
                .add(row));
        rows("group_members.csv").forEach(row -> groups.computeIfAbsent(row.get("account_id"), id -> new ArrayList<>())
                .add(row.get("group_id")));
    }

    static Optional<RealBonds> find() {
        return Files.isDirectory(FOLDER) ? Optional.of(new RealBonds()) : Optional.empty();
    }

    List<Bond> bonds() {
        return securities.values().stream().map(RealBonds::bond).toList();
    }

    List<Account> accounts(Bond bond) {
        return accounts.stream().map(row -> account(row, bond)).toList();
    }

    List<ComplianceRule> rules() {
        return rows("compliance_rules.csv").stream()
                .map(row -> {
                    String[] limits = row.get("limit").split(":");
                    return new ComplianceRule(
                            row.get("rule_id"),
                            row.get("scope"),
                            row.get("kind"),
                            limits.length == 2 ? new BigDecimal(limits[0]) : null,
                            new BigDecimal(limits[limits.length - 1]),
                            Severity.valueOf(row.get("severity")),
                            row.get("source"));
                })
                .toList();
    }

    List<Restriction> restrictions(Bond bond) {
        return rows("restrictions.csv").stream()
                .filter(row -> row.get("cusip").equals(bond.cusip()))
                .map(row -> new Restriction(row.get("account_id"), Side.valueOf(row.get("side")), row.get("reason")))
                .toList();
    }

    private Account account(Map<String, String> row, Bond bond) {
        String id = row.get("account_id");
        BigDecimal nav = new BigDecimal(row.get("nav"));
        double duration = 0;
        double spreadDuration = 0;
        long held = 0;
        BigDecimal heldMoney = BigDecimal.ZERO;
        BigDecimal issuer = BigDecimal.ZERO;
        BigDecimal sector = BigDecimal.ZERO;
        for (Map<String, String> position : positions.getOrDefault(id, List.of())) {
            Map<String, String> security = securities.get(position.get("cusip"));
            BigDecimal money = new BigDecimal(position.get("market_value"));
            double weight = money.doubleValue() / nav.doubleValue();
            duration += weight * Double.parseDouble(security.get("duration"));
            spreadDuration += weight * Double.parseDouble(security.get("spread_duration"));
            issuer = security.get("issuer").equals(bond.issuer()) ? issuer.add(money) : issuer;
            sector = security.get("sector").equals(bond.sector()) ? sector.add(money) : sector;
            if (position.get("cusip").equals(bond.cusip())) {
                held += Long.parseLong(position.get("quantity"));
                heldMoney = heldMoney.add(money);
            }
        }
        Map<String, String> benchmark = benchmarks.get(row.get("benchmark_id"));
        return new Account(
                id,
                row.get("account_name"),
                nav,
                new BigDecimal(cash.get(id).get("available_cash")),
                new BigDecimal(cash.get(id).get("settled_cash")),
                held,
                held,
                heldMoney,
                duration,
                spreadDuration,
                null,
                row.get("benchmark_id"),
                Double.parseDouble(benchmark.get("duration")),
                Double.parseDouble(benchmark.get("spread_duration")),
                issuer,
                sector,
                groups.getOrDefault(id, List.of()));
    }

    private static Bond bond(Map<String, String> row) {
        return new Bond(
                row.get("cusip"),
                row.get("isin"),
                row.get("description"),
                row.get("issuer"),
                row.get("sector"),
                null,
                row.get("currency"),
                new BigDecimal(row.get("coupon")),
                Integer.parseInt(row.get("coupon_frequency")),
                DayCount.of(row.get("day_count")),
                LocalDate.parse(row.get("maturity")),
                new BigDecimal(row.get("price")),
                new BigDecimal(row.get("accrued_interest")),
                Double.parseDouble(row.get("duration")),
                Double.parseDouble(row.get("spread_duration")),
                null,
                Long.parseLong(row.get("min_denomination")),
                Long.parseLong(row.get("increment")),
                null,
                LocalDate.parse(row.get("as_of")));
    }

    private static Map<String, Map<String, String>> index(String file, String key) {
        Map<String, Map<String, String>> index = new LinkedHashMap<>();
        rows(file).forEach(row -> index.put(row.get(key), row));
        return index;
    }

    private static List<Map<String, String>> rows(String file) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            List<String> names = cells(lines.get(0));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    row.put(names.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RFC 4180 without line breaks inside quotes. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
