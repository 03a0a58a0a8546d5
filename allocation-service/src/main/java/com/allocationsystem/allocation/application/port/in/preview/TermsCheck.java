package com.allocationsystem.allocation.application.port.in.preview;

import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds every value in {@link AllocationTerms} that cannot be meant, as far as that shows without looking anything up.
 *
 * <p>A null is passed over: whether it may be missing is a question of shape, answered at the door. Used twice: by the door,
 * when the shape is wrong already, so that one answer names everything; else by the use case, which goes on to
 * {@link OrderRules}: those see the bond and the accounts too and have the last word.
 */
public final class TermsCheck {

    private final AllocationTerms terms;
    private final Faults faults;

    private TermsCheck(AllocationTerms terms, Faults faults) {
        this.terms = terms;
        this.faults = faults;
    }

    /** Records each impossible value under its path in the request. */
    public static void of(AllocationTerms terms, Faults faults) {
        TermsCheck check = new TermsCheck(terms, faults);
        check.order();
        check.groups();
        check.parameters();
        check.constraints();
        check.overrides();
    }

    /** @return whether every override says something, so that the terms can be joined with the facts */
    public static boolean resolvable(AllocationTerms terms) {
        return terms.overrides() == null
                || terms.overrides().values().stream()
                        .allMatch(each -> Boolean.TRUE.equals(each.exclude()) || each.fixedQuantityPar() != null);
    }

    /**
     * Records each parameter that none of the methods asked for would use.
     *
     * @param methods as asked for; null ones have their own fault
     */
    public static void strangers(AllocationTerms.Parameters parameters, Set<MethodName> methods, Faults faults) {
        if (parameters == null || methods.isEmpty()) {
            return;
        }
        Map<String, Object> proRata = new LinkedHashMap<>();
        proRata.put("base_metric", parameters.baseMetric());
        proRata.put("custom_base", parameters.customBase());
        Map<String, Object> custom = new LinkedHashMap<>();
        custom.put("weights", parameters.weights());
        Map<String, Object> dispersion = new LinkedHashMap<>();
        dispersion.put("target_metric", parameters.targetMetric());
        dispersion.put("dispersion_weighting", parameters.dispersionWeighting());
        dispersion.put("tolerance", parameters.tolerance());
        dispersion.put("max_iterations", parameters.maxIterations());
        Map.of(
                        MethodName.PRO_RATA, proRata,
                        MethodName.CUSTOM_WEIGHTS, custom,
                        MethodName.MIN_DISPERSION, dispersion)
                .forEach((owner, own) -> {
                    if (!methods.contains(owner)) {
                        own.forEach((name, value) -> stranger(name, value, owner, faults));
                    }
                });
    }

    private static void stranger(String name, Object value, MethodName owner, Faults faults) {
        if (value != null) {
            faults.malformed("parameters." + name, "belongs to " + owner + ", which was not asked for; remove it");
        }
    }

    private void order() {
        AllocationTerms.Order order = terms.order();
        if (order == null) {
            return;
        }
        if (order.quantityPar() != null && (order.quantityPar() <= 0 || order.quantityPar() > OrderRules.MOST_PAR)) {
            faults.impossible(
                    "order.quantity",
                    "is %d; par from 1 to %d is allowed".formatted(order.quantityPar(), OrderRules.MOST_PAR));
        }
        BigDecimal limit = order.limitPricePer100();
        if (limit != null && limit.signum() <= 0) {
            faults.impossible("order.limit_price", "is %s; send a clean price per 100 par above 0".formatted(limit));
        }
    }

    private void groups() {
        List<String> groups = terms.portfolioGroups();
        if (groups != null && groups.isEmpty()) {
            faults.impossible("portfolio_groups", "is empty; name at least one group");
        }
    }

    private void parameters() {
        AllocationTerms.Parameters parameters = terms.parameters();
        if (parameters == null) {
            return;
        }
        shares("parameters.weights", parameters.weights());
        shares("parameters.custom_base", parameters.customBase());
        if (parameters.customBase() != null
                && parameters.baseMetric() != null
                && parameters.baseMetric() != ProRata.Base.CUSTOM) {
            faults.impossible("parameters.custom_base", "is for base_metric CUSTOM only; choose that or remove it");
        }
        Double tolerance = parameters.tolerance();
        if (tolerance != null && !(tolerance >= 0 && tolerance <= 1)) {
            faults.impossible("parameters.tolerance", "is " + tolerance + "; send a number from 0 to 1");
        }
        Integer steps = parameters.maxIterations();
        if (steps != null && steps < 0) {
            faults.impossible("parameters.max_iterations", "is " + steps + "; send 0 or more");
        }
    }

    private void shares(String field, Map<String, Double> shares) {
        if (shares == null) {
            return;
        }
        double sum = 0;
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            Double value = share.getValue();
            if (value == null) {
                continue;
            }
            if (!Double.isFinite(value) || value < 0) {
                faults.impossible(
                        field + "." + share.getKey(), "is " + value + "; a finite number of 0 or more is allowed");
            }
            sum += value;
        }
        if (shares.isEmpty() || sum == 0) {
            faults.impossible(field, "gives nobody a share; at least one must be above 0");
        } else if (Double.isInfinite(sum)) {
            faults.impossible(field, "adds up to more than a number can hold; scale all down");
        }
    }

    private void constraints() {
        AllocationTerms.Constraints constraints = terms.constraints();
        Long least = constraints == null ? null : constraints.minAllocationPar();
        if (least != null && (least < 0 || least > OrderRules.MOST_PAR)) {
            faults.impossible(
                    "constraints.min_allocation",
                    "is %d; par from 0 to %d is allowed".formatted(least, OrderRules.MOST_PAR));
        }
    }

    private void overrides() {
        if (terms.overrides() == null) {
            return;
        }
        long fixed = 0;
        for (Map.Entry<String, AllocationTerms.Override> entry :
                terms.overrides().entrySet()) {
            AllocationTerms.Override override = entry.getValue();
            String field = "account_overrides." + entry.getKey();
            if (override == null) {
                continue;
            }
            boolean excluded = Boolean.TRUE.equals(override.exclude());
            if (excluded == (override.fixedQuantityPar() != null)) {
                faults.impossible(field, "must hold either exclude: true or a fixed_quantity");
            } else if (!excluded
                    && (override.fixedQuantityPar() < 0 || override.fixedQuantityPar() > OrderRules.MOST_PAR)) {
                faults.impossible(
                        field + ".fixed_quantity",
                        "is %d; par from 0 to %d is allowed"
                                .formatted(override.fixedQuantityPar(), OrderRules.MOST_PAR));
            } else if (!excluded) {
                fixed += override.fixedQuantityPar();
            }
        }
        Long ordered = terms.order() == null ? null : terms.order().quantityPar();
        if (ordered != null && ordered > 0 && fixed > ordered) {
            faults.impossible(
                    "account_overrides", "fixes %d par in all, more than the %d ordered".formatted(fixed, ordered));
        }
    }
}
