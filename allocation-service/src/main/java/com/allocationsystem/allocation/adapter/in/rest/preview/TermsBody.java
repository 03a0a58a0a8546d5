package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.in.preview.SoftLimitsMode;
import com.allocationsystem.allocation.application.port.in.preview.TargetsFrom;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts that preview and compare requests share, field for field as the API names them. */
public final class TermsBody {

    private static final String LIMIT_PRICE =
            "Clean price per 100 par, 0.0001 to 1000; null for the bond's reference price";
    private static final String PRICE =
            "Another name of limit_price; null for none; when both are sent they must be equal";

    private TermsBody() {}

    /**
     * The block to split.
     *
     * @param securityId CUSIP or ISIN of the bond
     * @param quantity par of the block, whole, above 0
     * @param settlementDate ISO 8601; null for the next business day of the bond market
     */
    record OrderBody(
            @Schema(required = true) String securityId,
            @Schema(required = true) Side side,
            @Schema(required = true) Long quantity,
            LocalDate settlementDate,
            @Schema(description = LIMIT_PRICE) BigDecimal limitPrice,
            @Schema(description = PRICE) BigDecimal price) {

        /** Both names mean the same. */
        BigDecimal limit() {
            return limitPrice == null ? price : limitPrice;
        }
    }

    /**
     * An order whose size need not be known yet.
     *
     * @param securityId CUSIP or ISIN of the bond
     * @param settlementDate ISO 8601; null for the next business day of the bond market
     */
    public record OpenOrderBody(
            @Schema(required = true) String securityId,
            @Schema(required = true) Side side,

            @Schema(description = "Par whose money and risk are asked for, whole, above 0; null for none")
            Long quantity,

            LocalDate settlementDate,
            @Schema(description = LIMIT_PRICE) BigDecimal limitPrice,
            @Schema(description = PRICE) BigDecimal price) {

        public OrderBody asOrder() {
            return new OrderBody(securityId, side, quantity, settlementDate, limitPrice, price);
        }
    }

    /**
     * Parameters of the method.
     *
     * @param baseMetric value that pro rata shares are in proportion to; null for NAV on a BUY, HOLDING on a SELL, CUSTOM with custom_base
     * @param customBase PRO_RATA with base CUSTOM: value of each account by account id, 0 or more; null otherwise
     * @param weights CUSTOM_WEIGHTS: share of the block by account id, 0 or more, scaled where they do not add up to 1; null with allocations
     * @param targetMetric MIN_DISPERSION: metric whose dispersion is minimized; null for ACTIVE_SPREAD_DURATION
     * @param dispersionWeighting MIN_DISPERSION: weight of each account in the dispersion; null for EQUAL
     * @param maxIterations MIN_DISPERSION: most steps of the local search, 0 or more; null for 1000
     */
    record ParametersBody(
            ProRata.Base baseMetric,
            Map<String, Double> customBase,
            Map<String, Double> weights,
            TargetMetric targetMetric,
            MinDispersion.Weighting dispersionWeighting,

            @Schema(
                    description =
                            "MIN_DISPERSION: share of the mean, 0 to 1, within which an account's metric after the trade counts"
                                    + " as within tolerance; default 0.05; reported, never a reason to stop")
            Double tolerance,

            @Schema(
                    description =
                            "MIN_DISPERSION: relative gap between dispersion and lower bound, 0 to 1, at which the search may"
                                    + " stop; default 1e-9")
            Double gapTolerance,

            Integer maxIterations,

            @Schema(
                    description =
                            "CUSTOM_WEIGHTS: what accounts ask for, instead of weights; each account once. Requests above the"
                                    + " block are met by priority, equals in proportion to their requests")
            List<InstructionBody> allocations,

            @Schema(
                    description =
                            "CUSTOM_WEIGHTS: where the par goes that accounts do not take. With allocations (default NONE): to the"
                                    + " accounts without one, by NAV or equally. With weights (default PRO_RATA): to the other accounts with"
                                    + " a weight. NONE leaves it unallocated")
            Remainder remainderHandling,

            @Schema(
                    description =
                            "CUSTOM_WEIGHTS with allocations: whether an account may get less than it asks for; default true,"
                                    + " false gives it all or nothing")
            Boolean allowPartial,

            @Schema(
                    description =
                            "LEVEL_TO_TARGET: target weight of the holding by account id, 0 or more; an account that is not named"
                                    + " has 0. Weights need not add up to 1")
            Map<String, Double> targets,

            @Schema(
                    description =
                            "LEVEL_TO_TARGET: true answers 422 where an account would have to trade the other way; default false"
                                    + " gives it nothing and levels the others")
            Boolean strict,

            @Schema(
                    description =
                            "MIN_DISPERSION: value that the target metric is to have, by account id, in its unit: the dispersion is"
                                    + " then that of the deviations from these. An account without one gets nothing and is out of it. Null"
                                    + " for one common mean")
            Map<String, Double> metricTargets,

            @Schema(
                    description =
                            "MIN_DISPERSION: largest distance of an account from its pro rata share, as a part of that share, 0 to"
                                    + " 1000000 with at most 6 decimals: 0.25 allows a quarter more or less, 0 the tradable sizes next to the"
                                    + " share. Shares are in proportion to base_metric (default NAV for a BUY, HOLDING for a SELL), under the"
                                    + " accounts' limits; each end of the range is moved outward to a tradable size. Null for no limit")
            BigDecimal maxDistance,

            @Schema(
                    description =
                            "LEVEL_TO_TARGET, MIN_DISPERSION: REQUEST takes targets or metric_targets of this request, DATASET those"
                                    + " that the dataset states for the bond and the groups (GET /v1/reference-data/account-targets; 422 where"
                                    + " it states none, or groups of an account disagree). Default: REQUEST where the request has some, else"
                                    + " DATASET for LEVEL_TO_TARGET and one common mean for MIN_DISPERSION")
            TargetsFrom targetsFrom) {

        /** No parameter but a distance of 0 from pro rata. */
        static final ParametersBody AT_PRO_RATA = new ParametersBody(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                BigDecimal.ZERO,
                null);

        /** @return the same with a distance of 0 from pro rata */
        ParametersBody atProRata() {
            return new ParametersBody(
                    baseMetric,
                    customBase,
                    weights,
                    targetMetric,
                    dispersionWeighting,
                    tolerance,
                    gapTolerance,
                    maxIterations,
                    allocations,
                    remainderHandling,
                    allowPartial,
                    targets,
                    strict,
                    metricTargets,
                    BigDecimal.ZERO,
                    targetsFrom);
        }
    }

    /** What one account asks for. */
    record InstructionBody(
            @Schema(required = true) String accountId,

            @Schema(required = true, description = "Unit of the values")
            AccountInstructions.Type type,

            @Schema(
                    required = true,
                    description =
                            "0 or more: money in the bond's currency, which buys par at the dirty price; a fraction of the block,"
                                    + " 0 to 1, all together 1 at most; or par of a size that the account can trade. Money and fractions are"
                                    + " rounded down to such a size")
            BigDecimal value,

            @Schema(description = "The least the account asks for, and accepts when it is cut; null for none")
            BigDecimal minValue,

            @Schema(description = "The most the account asks for; null for none")
            BigDecimal maxValue,

            @Schema(description = "0 to 1000000, smaller first; null for after all others")
            Integer priority) {

        AccountInstructions.Instruction toInstruction() {
            return new AccountInstructions.Instruction(accountId, type, value, minValue, maxValue, priority);
        }
    }

    /** What must hold besides the method's aim. */
    public record ConstraintsBody(
            @Schema(
                    description =
                            "Whether cash caps a BUY; default true. Where false and an account is short of cash: 403 without allocation:override")
            Boolean respectCash,

            @Schema(
                    description =
                            "Smallest allocation above 0, par, 0 or more; default 0: the bond's own smallest size")
            Long minAllocation,

            @Schema(
                    description =
                            "Whether rules and restricted lists cap; default true. Where false and one is passed: 403 without allocation:override")
            Boolean complianceCheck,

            @Schema(
                    description =
                            "Whether soft rules (severity WARNING) cap; default WARN. CAP: they cap as hard rules do as long as compliance_check is true, except where compliance waived the rule for the account and the bond; a waiver that the caller granted does not count")
            SoftLimitsMode softLimits,

            @Schema(
                    description =
                            "Only true, the default: every allocation is a size the bond trades in; false is answered with 422")
            Boolean roundToDenomination) {}

    /**
     * One account out of the method's hands.
     *
     * @param exclude true: the account gets nothing; null or false otherwise
     * @param fixedQuantity par that the account gets, a size that it can trade; null leaves it to the method
     */
    record OverrideBody(Boolean exclude, Long fixedQuantity) {}

    /** Records what is missing. */
    static void checkShape(
            OrderBody order,
            List<String> groups,
            ParametersBody parameters,
            ConstraintsBody constraints,
            Map<String, OverrideBody> overrides,
            Faults faults) {
        checkConstraints(constraints, faults);
        if (faults.required("order", order)) {
            checkPrice(order.limitPrice(), order.price(), faults);
            faults.required("order.security_id", order.securityId());
            faults.required("order.side", order.side());
            faults.required("order.quantity", order.quantity());
        }
        checkGroups(groups, faults);
        if (parameters != null) {
            noNulls("parameters.weights", parameters.weights(), faults);
            noNulls("parameters.custom_base", parameters.customBase(), faults);
            noNulls("parameters.targets", parameters.targets(), faults);
            noNulls("parameters.metric_targets", parameters.metricTargets(), faults);
            checkInstructions(parameters, faults);
        }
        noNulls("account_overrides", overrides, faults);
        if (overrides != null) {
            overrides.forEach((account, override) -> checkOverride("account_overrides." + account, override, faults));
        }
    }

    /** Records a price that is sent under both its names with two values. */
    public static void checkPrice(BigDecimal limitPrice, BigDecimal price, Faults faults) {
        if (limitPrice != null && price != null && limitPrice.compareTo(price) != 0) {
            faults.impossible(
                    "order.price",
                    "is %s, but order.limit_price is %s; both mean the limit price, send one of them"
                            .formatted(price.toPlainString(), limitPrice.toPlainString()));
        }
    }

    public static void checkConstraints(ConstraintsBody constraints, Faults faults) {
        if (constraints != null && Boolean.FALSE.equals(constraints.roundToDenomination())) {
            faults.impossible(
                    "constraints.round_to_denomination",
                    "is false, but amounts off the bond's increments cannot settle; send true or leave it out");
        }
    }

    private static void checkInstructions(ParametersBody parameters, Faults faults) {
        if (parameters.allocations() == null) {
            return;
        }
        if (parameters.weights() != null) {
            faults.malformed("parameters.weights", "is sent along with parameters.allocations; send one of them");
        }
        for (int row = 0; row < parameters.allocations().size(); row++) {
            InstructionBody instruction = parameters.allocations().get(row);
            String field = "parameters.allocations[" + row + "]";
            if (faults.required(field, instruction)) {
                faults.required(field + ".account_id", instruction.accountId());
                faults.required(field + ".type", instruction.type());
                faults.required(field + ".value", instruction.value());
            }
        }
    }

    /** Records that CUSTOM_WEIGHTS, or LEVEL_TO_TARGET, has none of the parameters that it cannot do without. */
    static void checkNeeded(ParametersBody parameters, Set<MethodName> methods, Faults faults) {
        boolean weighs = parameters != null && (parameters.weights() != null || parameters.allocations() != null);
        if (methods.contains(MethodName.CUSTOM_WEIGHTS) && !weighs) {
            faults.malformed("parameters.weights", "is missing; send weights, or allocations");
        }
        checkTargetsFrom(parameters, methods, faults);
        if (parameters != null && parameters.allowPartial() != null && parameters.allocations() == null) {
            faults.malformed(
                    "parameters.allow_partial", "belongs to parameters.allocations, which are not sent; remove it");
        }
    }

    /** Records targets that are sent though they come from the dataset, or are not sent though they come from the request. */
    static void checkTargetsFrom(ParametersBody parameters, Set<MethodName> methods, Faults faults) {
        if (parameters == null || parameters.targetsFrom() == null) {
            return;
        }
        checkTargetsFrom(parameters, "targets", parameters.targets(), methods, MethodName.LEVEL_TO_TARGET, faults);
        checkTargetsFrom(
                parameters, "metric_targets", parameters.metricTargets(), methods, MethodName.MIN_DISPERSION, faults);
    }

    private static void checkTargetsFrom(
            ParametersBody parameters,
            String name,
            Map<String, Double> sent,
            Set<MethodName> methods,
            MethodName owner,
            Faults faults) {
        boolean fromDataset = parameters.targetsFrom() == TargetsFrom.DATASET;
        if (fromDataset && sent != null) {
            faults.malformed(
                    "parameters." + name, "are sent along with targets_from DATASET; remove them, or send REQUEST");
        }
        if (!fromDataset && sent == null && methods.contains(owner)) {
            faults.malformed(
                    "parameters." + name, "are missing, though targets_from is REQUEST; send them, or DATASET");
        }
    }

    private static void checkOverride(String field, OverrideBody override, Faults faults) {
        if (override != null && Boolean.TRUE.equals(override.exclude()) == (override.fixedQuantity() != null)) {
            faults.impossible(field, "must hold either exclude: true or a fixed_quantity");
        }
    }

    public static void checkGroups(List<String> groups, Faults faults) {
        if (faults.required("portfolio_groups", groups)) {
            if (groups.isEmpty()) {
                faults.impossible("portfolio_groups", "is empty; name at least one group");
            }
            for (int i = 0; i < groups.size(); i++) {
                faults.required("portfolio_groups[" + i + "]", groups.get(i));
            }
        }
    }

    public static AllocationTerms toTerms(
            OrderBody order,
            List<String> groups,
            ParametersBody parameters,
            ConstraintsBody constraints,
            Map<String, OverrideBody> overrides) {
        return new AllocationTerms(
                order == null
                        ? null
                        : new AllocationTerms.Order(
                                order.securityId(),
                                order.side(),
                                order.quantity(),
                                order.settlementDate(),
                                order.limit()),
                groups,
                parameters == null ? null : toTerms(parameters),
                constraints == null
                        ? null
                        : new AllocationTerms.Constraints(
                                constraints.respectCash(),
                                constraints.minAllocation(),
                                constraints.complianceCheck(),
                                constraints.softLimits()),
                overrides == null ? null : toTerms(overrides));
    }

    private static AllocationTerms.Parameters toTerms(ParametersBody parameters) {
        return new AllocationTerms.Parameters(
                parameters.baseMetric(),
                parameters.customBase(),
                parameters.weights(),
                parameters.targetMetric(),
                parameters.dispersionWeighting(),
                parameters.tolerance(),
                parameters.gapTolerance(),
                parameters.maxIterations(),
                parameters.allocations() == null
                        ? null
                        : parameters.allocations().stream()
                                .map(row -> row == null ? null : row.toInstruction())
                                .collect(Collectors.toList()),
                parameters.remainderHandling(),
                parameters.allowPartial(),
                parameters.targets(),
                parameters.strict(),
                parameters.metricTargets(),
                parameters.maxDistance(),
                parameters.targetsFrom());
    }

    private static Map<String, AllocationTerms.Override> toTerms(Map<String, OverrideBody> overrides) {
        Map<String, AllocationTerms.Override> terms = new HashMap<>();
        overrides.forEach((account, override) -> terms.put(
                account,
                override == null ? null : new AllocationTerms.Override(override.exclude(), override.fixedQuantity())));
        return terms;
    }

    private static void noNulls(String field, Map<String, ?> values, Faults faults) {
        if (values != null) {
            values.forEach((key, value) -> faults.required(field + "." + key, value));
        }
    }
}
