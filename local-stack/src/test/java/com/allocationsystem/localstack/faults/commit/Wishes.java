package com.allocationsystem.localstack.faults.commit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Random orders over a few accounts or all of them, a small piece for each. Cash and rules are left out of it: the storm is
 * about the orders' way, and every account asked for shall get one.
 */
public final class Wishes {

    private static final int FEWEST = 5;
    private static final long PIECES_EACH = 2;

    /** Groups that share no account: their users do not change each other's numbers. */
    private final List<Group> groups;

    private final List<Bond> bonds;

    private record Group(String id, List<String> accounts) {}

    /** @param asOf business date of its price */
    public record Bond(String cusip, long piece, LocalDate asOf) {}

    private Wishes(List<Group> groups, List<Bond> bonds) {
        this.groups = groups;
        this.bonds = bonds;
    }

    /** Looks at the groups and bonds there are. */
    public static Wishes at(Desk desk) throws InterruptedException {
        List<Group> groups = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (JsonNode row : desk.read("/v1/portfolio-groups").path("portfolio_groups")) {
            String id = row.path("group_id").asText();
            List<String> accounts = new ArrayList<>();
            desk.read("/v1/portfolio-groups/" + id)
                    .path("accounts")
                    .forEach(account -> accounts.add(account.path("account_id").asText()));
            if (accounts.size() >= FEWEST && accounts.stream().noneMatch(taken::contains)) {
                taken.addAll(accounts);
                groups.add(new Group(id, accounts));
            }
        }
        return new Wishes(groups, bonds(desk, groups.get(0).accounts().get(0)));
    }

    private static List<Bond> bonds(Desk desk, String account) throws InterruptedException {
        List<Bond> bonds = new ArrayList<>();
        for (JsonNode position : desk.read("/v1/positions/" + account).path("positions")) {
            JsonNode bond = desk.read("/v1/securities/" + position.path("cusip").asText());
            long piece = Math.max(
                    bond.path("min_denomination").asLong(),
                    bond.path("increment").asLong());
            if (piece <= 2000) {
                bonds.add(new Bond(
                        bond.path("cusip").asText(),
                        piece * PIECES_EACH,
                        LocalDate.parse(bond.path("as_of").asText())));
            }
        }
        return bonds;
    }

    /** @return how many users can work beside each other */
    public int users() {
        return groups.size();
    }

    /** @return every account of every group */
    public List<String> accounts() {
        return groups.stream().flatMap(group -> group.accounts().stream()).toList();
    }

    /** @return a bond in small pieces */
    public Bond bond() {
        return bonds.get(0);
    }

    /** @return an order over a few accounts of that user's group */
    public Map<String, Object> of(int user, Random random) {
        Group group = groups.get(user);
        List<String> accounts = new ArrayList<>(group.accounts());
        java.util.Collections.shuffle(accounts, random);
        int size = FEWEST + random.nextInt(accounts.size() - FEWEST + 1);
        return order(List.of(group.id()), accounts.subList(0, size), random);
    }

    /** @return an order over every account of every group */
    public Map<String, Object> wide(Random random) {
        return order(groups.stream().map(Group::id).toList(), accounts(), random);
    }

    private Map<String, Object> order(List<String> groupIds, List<String> accounts, Random random) {
        Bond bond = bonds.get(random.nextInt(bonds.size()));
        Map<String, Double> weights = accounts.stream()
                .collect(Collectors.toMap(account -> account, account -> 1.0, (one, other) -> one, TreeMap::new));
        return Map.of(
                "order",
                Map.of("security_id", bond.cusip(), "side", "BUY", "quantity", bond.piece() * accounts.size()),
                "allocation_method",
                "CUSTOM_WEIGHTS",
                "portfolio_groups",
                groupIds,
                "parameters",
                Map.of("weights", weights),
                "constraints",
                Map.of("respect_cash", false, "min_allocation", 0, "compliance_check", false));
    }
}
