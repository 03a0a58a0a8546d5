package com.allocationsystem.localstack.demo.market;

import java.util.List;
import java.util.Map;

/**
 * A made-up issuer.
 *
 * @param name begins with "Demo"
 * @param sector as in the dataset format
 * @param rating Standard & Poor's scale
 */
public record Issuer(String name, String sector, String rating) {

    /** Spread of a five-year bond over Treasuries by rating, basis points. */
    private static final Map<String, Integer> SPREAD_BP = Map.ofEntries(
            Map.entry("AA+", 22),
            Map.entry("AA", 38),
            Map.entry("AA-", 46),
            Map.entry("A+", 58),
            Map.entry("A", 70),
            Map.entry("A-", 84),
            Map.entry("BBB+", 106),
            Map.entry("BBB", 132),
            Map.entry("BBB-", 168),
            Map.entry("BB+", 245));

    static final Issuer TREASURY = new Issuer("Demo Treasury", "TREASURY", "AA+");

    static final List<Issuer> AGENCIES = List.of(
            new Issuer("Demo Home Loan Agency", "AGENCY", "AA+"),
            new Issuer("Demo Farm Credit Agency", "AGENCY", "AA+"));

    /** The one issuer whose longer bond states no rating: it shows how a missing value looks and what it does. */
    static final Issuer PARTLY_RATED = new Issuer("Demo Sterling Packaging", "INDUSTRIAL", "BBB");

    static final List<Issuer> CORPORATES = List.of(
            new Issuer("Demo Harbor Bank", "FINANCIAL", "A"),
            new Issuer("Demo Meridian Bancorp", "FINANCIAL", "A-"),
            new Issuer("Demo Summit Trust", "FINANCIAL", "AA-"),
            new Issuer("Demo Lakeside Insurance", "FINANCIAL", "A+"),
            new Issuer("Demo Pioneer Life", "FINANCIAL", "A"),
            new Issuer("Demo Quarry Capital", "FINANCIAL", "BBB+"),
            new Issuer("Demo Vista Savings", "FINANCIAL", "BBB"),
            new Issuer("Demo Juniper Holdings", "FINANCIAL", "BBB"),
            new Issuer("Demo Northern Power", "UTILITY", "A-"),
            new Issuer("Demo Valley Electric", "UTILITY", "BBB+"),
            new Issuer("Demo Coastal Gas", "UTILITY", "A"),
            new Issuer("Demo Prairie Water", "UTILITY", "A+"),
            new Issuer("Demo Ridge Transmission", "UTILITY", "BBB"),
            new Issuer("Demo Basin Energy", "ENERGY", "BBB"),
            new Issuer("Demo Keystone Pipelines", "ENERGY", "BBB-"),
            new Issuer("Demo Yukon Petroleum", "ENERGY", "A-"),
            new Issuer("Demo Wildcat Drilling", "ENERGY", "BB+"),
            new Issuer("Demo Orchard Foods", "CONSUMER", "BBB"),
            new Issuer("Demo Amber Beverages", "CONSUMER", "A"),
            new Issuer("Demo Trellis Retail", "CONSUMER", "A+"),
            new Issuer("Demo Echo Apparel", "CONSUMER", "BBB-"),
            new Issuer("Demo Fairway Hotels", "CONSUMER", "BB+"),
            new Issuer("Demo Garnet Pharma", "HEALTHCARE", "AA-"),
            new Issuer("Demo Iris Devices", "HEALTHCARE", "A-"),
            new Issuer("Demo Unity Hospitals", "HEALTHCARE", "BBB+"),
            new Issuer("Demo Zenith Biologics", "HEALTHCARE", "BBB"),
            new Issuer("Demo Delta Rail", "INDUSTRIAL", "A"),
            new Issuer("Demo Forge Machinery", "INDUSTRIAL", "A-"),
            new Issuer("Demo Nimbus Aerospace", "INDUSTRIAL", "BBB+"),
            new Issuer("Demo Rampart Materials", "INDUSTRIAL", "BBB"),
            new Issuer("Demo Beacon Logistics", "INDUSTRIAL", "BBB-"),
            PARTLY_RATED,
            new Issuer("Demo Cobalt Semiconductors", "TECHNOLOGY", "AA"),
            new Issuer("Demo Helix Software", "TECHNOLOGY", "AA-"),
            new Issuer("Demo Lumen Networks", "TECHNOLOGY", "A"),
            new Issuer("Demo Tandem Telecom", "TECHNOLOGY", "BBB+"));

    boolean isTreasury() {
        return equals(TREASURY);
    }

    public boolean isCorporate() {
        return CORPORATES.contains(this);
    }

    /** @return the spread of a five-year bond, basis points */
    int spreadBp() {
        return isTreasury() ? 0 : SPREAD_BP.get(rating);
    }

    /** @return "D" and the first three letters of the second word */
    String ticker() {
        return "D" + name.split(" ")[1].substring(0, 3).toUpperCase(java.util.Locale.ROOT);
    }
}
