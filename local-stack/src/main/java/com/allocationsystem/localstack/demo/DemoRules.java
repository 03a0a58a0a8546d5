package com.allocationsystem.localstack.demo;

import com.allocationsystem.localstack.demo.account.Account;
import com.allocationsystem.localstack.demo.market.Bond;
import java.util.ArrayList;
import java.util.List;

/** Portfolio groups, compliance rules of every kind, and the restricted list of the demo dataset. */
final class DemoRules {

    /** Two trees, by strategy and by client; insurance is nested twice. */
    static final List<List<String>> GROUPS = List.of(
            List.of("US-FIXED", "Demo US Fixed Income (synthetic)", ""),
            List.of("CORE", "Demo Core Bond (synthetic)", "US-FIXED"),
            List.of("INT", "Demo Intermediate (synthetic)", "US-FIXED"),
            List.of("LONG", "Demo Long Duration (synthetic)", "US-FIXED"),
            List.of("CREDIT", "Demo Investment Grade Credit (synthetic)", "US-FIXED"),
            List.of("INSTITUTIONAL", "Demo Institutional Clients (synthetic)", ""),
            List.of("PENSION", "Demo Pension Funds (synthetic)", "INSTITUTIONAL"),
            List.of("FOUNDATION", "Demo Foundations (synthetic)", "INSTITUTIONAL"),
            List.of("INSURANCE", "Demo Insurers (synthetic)", "INSTITUTIONAL"),
            List.of("INSURANCE-LIFE", "Demo Life Insurers (synthetic)", "INSURANCE"),
            List.of("INSURANCE-PC", "Demo Property and Casualty Insurers (synthetic)", "INSURANCE"));

    /** MIN_RATING counts notches from AAA = 1: BBB- is 10. */
    static final List<List<String>> RULES = List.of(
            rule("DR-ISSUER-5", "*", "MAX_ISSUER_PCT_NAV", "5.0", "RESTRICTION", "Demo guideline 1"),
            rule("DR-SECURITY-4", "*", "MAX_SECURITY_PCT_NAV", "4.5", "WARNING", "Demo guideline 2"),
            rule("DR-MATURITY-INT", "group:INT", "MAX_MATURITY_YEARS", "10", "RESTRICTION", "Demo mandate 3.1"),
            rule(
                    "DR-RATING-LIFE",
                    "group:INSURANCE-LIFE",
                    "MIN_RATING",
                    "10",
                    "RESTRICTION",
                    "Demo mandate 3.2: BBB- or better"),
            rule("DR-SECTOR-35", "*", "SECTOR_MAX_PCT_NAV", "35", "RESTRICTION", "Demo guideline 4"),
            rule("DR-DURATION-INT", "group:INT", "DURATION_BAND", "2.5:6.0", "RESTRICTION", "Demo mandate 3.3"),
            rule(
                    "DR-ASD-CORE",
                    "group:CORE",
                    "ACTIVE_SPREAD_DURATION_BAND",
                    "-1.0:1.0",
                    "WARNING",
                    "Demo risk limit 5"),
            rule(
                    "DR-ASD-0021",
                    "account:DEMO0021",
                    "ACTIVE_SPREAD_DURATION_BAND",
                    "-0.5:0.5",
                    "RESTRICTION",
                    "Demo side letter 1"),
            rule("DR-OWNERSHIP-10", "*", "MAX_ISSUE_OWNERSHIP_PCT", "10", "WARNING", "Demo guideline 6"));

    private static final int RESTRICTED_ACCOUNTS = 8;

    private DemoRules() {}

    /** @return every sixth account may not buy one corporate bond, and two of them may not sell it either */
    static List<List<String>> restrictions(List<Account> accounts, List<Bond> market) {
        List<Bond> corporates =
                market.stream().filter(bond -> bond.issuer().isCorporate()).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < RESTRICTED_ACCOUNTS; i++) {
            String account = accounts.get(i * 6 + 1).id();
            String cusip = corporates.get(i * 9).cusip().value();
            rows.add(List.of(account, cusip, "BUY", "Demo client restricted list"));
            if (i < 2) {
                rows.add(List.of(account, cusip, "SELL", "Demo blackout period"));
            }
        }
        return rows;
    }

    private static List<String> rule(String... columns) {
        return List.of(columns);
    }
}
