package com.allocationsystem.localstack.demo.account;

import com.allocationsystem.localstack.demo.market.Bond;
import com.allocationsystem.localstack.demo.market.Issuer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Accounts of every strategy with some thirty holdings each, most of them well within their rules.
 *
 * <p>On purpose, so that there is something to see: every ninth account holds one issuer far above the limit, one
 * intermediate account holds a long bond, and every eighth account has hardly any cash.
 */
public final class DemoAccounts {

    static final List<String> CLIENTS = List.of("PENSION", "INSURANCE-LIFE", "FOUNDATION", "INSURANCE-PC");

    /** Accounts of the demo dataset. */
    public static final int USUAL = 48;

    private static final int HOLDINGS = 28;
    private static final double SMALLEST_NAV = 25e6;
    private static final double NAV_SPAN = 36;

    private final List<Bond> market;
    private final Random random;

    public DemoAccounts(List<Bond> market, Random random) {
        this.market = market;
        this.random = random;
    }

    /** @param count how many, at least {@link #USUAL} */
    public List<Account> accounts(int count) {
        List<Account> accounts = new ArrayList<>();
        for (Strategy strategy : Strategy.values()) {
            for (int i = 0; i < strategy.accounts(count); i++) {
                accounts.add(account(accounts.size() + 1, strategy, strategy == Strategy.INT && i == 0));
            }
        }
        return accounts;
    }

    private Account account(int number, Strategy strategy, boolean holdsTooLong) {
        // Sizes spread evenly on a logarithmic scale from 25 to 900 million.
        double targetNav = SMALLEST_NAV * StrictMath.pow(NAV_SPAN, random.nextDouble());
        double cashPart = 0.015 + 0.03 * random.nextDouble();
        List<Bond> chosen = choose(strategy);
        if (holdsTooLong) {
            chosen.set(
                    0,
                    market.stream()
                            .filter(bond -> !strategy.holds(bond))
                            .findFirst()
                            .orElseThrow());
        }
        Map<Bond, Long> holdings = holdings(chosen, targetNav * (1 - cashPart), number % 9 == 4);
        double free = number % 8 == 3 ? 0.002 * random.nextDouble() : 0.5 + 0.45 * random.nextDouble();
        BigDecimal settled = money(targetNav * cashPart);
        return new Account(
                "DEMO%04d".formatted(number),
                strategy,
                CLIENTS.get((number - 1) % CLIENTS.size()),
                holdings,
                settled,
                money(settled.doubleValue() * free));
    }

    /** One bond per issuer where there are enough issuers, so that no issuer stands out by chance. */
    private List<Bond> choose(Strategy strategy) {
        List<Bond> candidates =
                new ArrayList<>(market.stream().filter(strategy::holds).toList());
        Collections.shuffle(candidates, random);
        Map<Issuer, Bond> byIssuer = new LinkedHashMap<>();
        candidates.forEach(bond -> byIssuer.putIfAbsent(bond.issuer(), bond));
        return new ArrayList<>(byIssuer.values()).subList(0, HOLDINGS);
    }

    private Map<Bond, Long> holdings(List<Bond> bonds, double invested, boolean concentrated) {
        double[] parts = new double[bonds.size()];
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = 0.85 + 0.3 * random.nextDouble();
            if (concentrated && i == 0) {
                parts[i] *= 2.2;
            }
            sum += parts[i];
        }
        Map<Bond, Long> holdings = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            holdings.put(bonds.get(i), par(bonds.get(i), invested * parts[i] / sum));
        }
        return holdings;
    }

    /** @return the par nearest to that money that may be held: the minimum denomination and whole increments above it */
    private static long par(Bond bond, double money) {
        double wanted = money * 100 / bond.dirtyPrice().per100().doubleValue();
        long steps = Math.round((wanted - bond.minDenomination()) / bond.increment());
        return bond.minDenomination() + Math.max(0, steps) * bond.increment();
    }

    private static BigDecimal money(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN);
    }
}
