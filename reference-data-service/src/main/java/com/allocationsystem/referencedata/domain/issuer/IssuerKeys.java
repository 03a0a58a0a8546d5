package com.allocationsystem.referencedata.domain.issuer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells which bonds of a catalogue are of one issuer: the one rule by which limits count.
 *
 * <p>Bonds with the same issuer id, or the same LEI, are of one issuer; an issuer whose parent is stated is one with that
 * parent and all that have it. So are bonds with the same name or the same first
 * six of their CUSIP, unless all bonds with that name or number state an issuer id, or all state an LEI: then those alone
 * decide. The relations chain: where A is one with B and B with C, A is one with C. In doubt two issuers thus count as
 * one, which can stop a trade that a limit allows but lets none through that it forbids.
 */
public final class IssuerKeys {

    private final List<StatedIssuer> bonds;
    private final int[] parents;

    private IssuerKeys(List<StatedIssuer> bonds) {
        this.bonds = bonds;
        this.parents = IntStream.range(0, bonds.size()).toArray();
    }

    /**
     * @param catalogue all its bonds, each CUSIP once
     * @return a key by CUSIP; equal keys are one issuer
     */
    public static Map<String, String> of(Collection<StatedIssuer> catalogue) {
        IssuerKeys keys = new IssuerKeys(List.copyOf(catalogue));
        keys.sharing(StatedIssuer::issuerId).forEach(keys::join);
        keys.sharing(bond -> bond.parentIssuerId() == null ? bond.issuerId() : bond.parentIssuerId())
                .forEach(keys::join);
        keys.sharing(StatedIssuer::lei).forEach(keys::join);
        keys.sharing(StatedIssuer::comparedName).forEach(keys::joinUnlessStated);
        keys.sharing(StatedIssuer::issuerNumber).forEach(keys::joinUnlessStated);
        return keys.byCusip();
    }

    /**
     * @param catalogue all its bonds, each CUSIP once
     * @return of each issuer whose bonds spell its name in several ways: these names, in order
     */
    public static List<List<String>> spelledDifferently(Collection<StatedIssuer> catalogue) {
        Map<String, String> keys = of(catalogue);
        Map<String, TreeSet<String>> names = new TreeMap<>();
        catalogue.stream().filter(bond -> bond.name() != null).forEach(bond -> names.computeIfAbsent(
                        keys.get(bond.cusip()), key -> new TreeSet<>())
                .add(bond.name()));
        return names.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    private Collection<List<Integer>> sharing(Function<StatedIssuer, String> fact) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < bonds.size(); i++) {
            String value = fact.apply(bonds.get(i));
            if (value != null) {
                groups.computeIfAbsent(value, any -> new ArrayList<>()).add(i);
            }
        }
        return groups.values();
    }

    private void joinUnlessStated(List<Integer> group) {
        boolean stated = allState(group, StatedIssuer::issuerId) || allState(group, StatedIssuer::lei);
        if (!stated) {
            join(group);
        }
    }

    private boolean allState(List<Integer> group, Function<StatedIssuer, String> identifier) {
        return group.stream().allMatch(i -> identifier.apply(bonds.get(i)) != null);
    }

    private void join(List<Integer> group) {
        group.forEach(i -> parents[root(i)] = root(group.get(0)));
    }

    private int root(int i) {
        int at = i;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private Map<String, String> byCusip() {
        Map<Integer, List<StatedIssuer>> issuers = IntStream.range(0, bonds.size())
                .boxed()
                .collect(Collectors.groupingBy(this::root, Collectors.mapping(bonds::get, Collectors.toList())));
        Map<String, String> keys = new HashMap<>();
        issuers.values().forEach(issuer -> {
            String key = key(issuer);
            issuer.forEach(bond -> keys.put(bond.cusip(), key));
        });
        return keys;
    }

    /** The best fact that the issuer's bonds state, the least where they differ: it depends on no order of rows. */
    private static String key(List<StatedIssuer> issuer) {
        String key = least(issuer, "ID ", StatedIssuer::issuerId);
        key = key != null ? key : least(issuer, "LEI ", StatedIssuer::lei);
        key = key != null ? key : least(issuer, "NAME ", StatedIssuer::comparedName);
        return key != null ? key : least(issuer, "CUSIP ", StatedIssuer::cusip);
    }

    private static String least(List<StatedIssuer> issuer, String kind, Function<StatedIssuer, String> fact) {
        return issuer.stream()
                .map(fact)
                .filter(value -> value != null)
                .min(Comparator.naturalOrder())
                .map(kind::concat)
                .orElse(null);
    }
}
