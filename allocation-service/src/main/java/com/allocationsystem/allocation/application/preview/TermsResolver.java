package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.in.preview.TargetsFrom;
import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.engine.settlement.AccruedInterest;
import com.allocationsystem.allocation.engine.settlement.SettlementCalendar;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.rule.SoftLimits;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Joins what a trader asked for with the gatherer, filling in every default; what comes out is frozen but not yet checked. */
public final class TermsResolver {

    private TermsResolver() {}

    /**
     * @param terms with everything there that must be there
     * @param snapshot the inputs
     * @param accounts of the snapshot, pending pieces counted
     * @param firmLimits as they are set now
     * @param softLimits how soft rules cap; null where they only warn
     */
    static AllocationInputs resolve(
            AllocationTerms terms,
            MethodName method,
            ReferenceSnapshot snapshot,
            List<Account> accounts,
            FirmLimits firmLimits,
            SoftLimits softLimits) {
        AllocationMethod resolved = method(method, terms, snapshot);
        return new AllocationInputs(
                order(terms.order(), snapshot.bond(), snapshot.businessDate()),
                snapshot.bond(),
                resolved,
                constraints(terms.constraints(), softLimits),
                overrides(terms.overrides()),
                accounts,
                snapshot.rules(),
                snapshot.restrictions(),
                snapshot.policies(),
                snapshot.businessDate(),
                firmLimits,
                snapshot.testRules(),
                takesFromDataset(method, terms) ? DatasetTargets.of(resolved, snapshot) : null);
    }

    /** @return what was previewed, on new inputs and the firm limits as they are set now */
    public static AllocationInputs renew(
            AllocationInputs previewed, ReferenceSnapshot snapshot, List<Account> accounts, FirmLimits firmLimits) {
        return new AllocationInputs(
                renewedOrder(previewed, snapshot),
                snapshot.bond(),
                previewed.method(),
                previewed.constraints(),
                previewed.overrides(),
                accounts,
                snapshot.rules(),
                snapshot.restrictions(),
                snapshot.policies(),
                snapshot.businessDate(),
                firmLimits,
                snapshot.testRules(),
                previewed.targets() == null ? null : DatasetTargets.of(previewed.method(), snapshot));
    }

    /** @return the order that was previewed, at the prices of new inputs */
    public static BlockOrder renewedOrder(AllocationInputs previewed, ReferenceSnapshot snapshot) {
        BlockOrder order = previewed.order();
        return block(
                order.side(),
                order.quantityPar(),
                order.settlementDate(),
                order.limitPricePer100(),
                snapshot.bond(),
                snapshot.businessDate());
    }

    private static BlockOrder order(AllocationTerms.Order order, Bond bond, LocalDate businessDate) {
        LocalDate settlement = order.settlementDate() == null
                ? SettlementCalendar.nextBusinessDay(businessDate)
                : order.settlementDate();
        return block(order.side(), order.quantityPar(), settlement, order.limitPricePer100(), bond, businessDate);
    }

    private static BlockOrder block(
            Side side, long quantityPar, LocalDate settlement, BigDecimal limit, Bond bond, LocalDate businessDate) {
        boolean settles = SettlementCalendar.faultOf(businessDate, settlement).isEmpty();
        return new BlockOrder(
                side,
                quantityPar,
                settlement,
                limit,
                bond.scaled(limit == null ? bond.referencePricePer100() : limit),
                // OrderRules refuses a date that does not settle, or for which the interest is unknown.
                settles
                        ? bond.scaled(AccruedInterest.per100(bond, settlement).orElse(BigDecimal.ZERO))
                        : BigDecimal.ZERO);
    }

    /** LEVEL_TO_TARGET cannot do without targets; MIN_DISPERSION has a common mean unless it is told otherwise. */
    private static boolean takesFromDataset(MethodName name, AllocationTerms terms) {
        AllocationTerms.Parameters parameters = orElse(terms.parameters(), AllocationTerms.Parameters.NONE);
        return switch (name) {
            case LEVEL_TO_TARGET -> parameters.targets() == null;
            case MIN_DISPERSION -> parameters.targetsFrom() == TargetsFrom.DATASET;
            default -> false;
        };
    }

    private static AllocationMethod method(MethodName name, AllocationTerms terms, ReferenceSnapshot snapshot) {
        boolean fromDataset = takesFromDataset(name, terms);
        AllocationTerms.Parameters parameters = orElse(terms.parameters(), AllocationTerms.Parameters.NONE);
        return switch (name) {
            case PRO_RATA -> proRata(terms.order(), parameters);
            case CUSTOM_WEIGHTS -> weightsOrInstructions(parameters);
            case LEVEL_TO_TARGET ->
                new LevelToTarget(
                        fromDataset
                                ? DatasetTargets.values("parameters.targets", LevelToTarget.METRIC, snapshot)
                                : orEmpty(parameters.targets()),
                        orElse(parameters.strict(), false));
            case MIN_DISPERSION -> {
                TargetMetric metric = orElse(parameters.targetMetric(), TargetMetric.ACTIVE_SPREAD_DURATION);
                SortedMap<String, Double> sent =
                        parameters.metricTargets() == null ? null : new TreeMap<>(parameters.metricTargets());
                yield new MinDispersion(
                        metric,
                        orElse(parameters.dispersionWeighting(), MinDispersion.Weighting.EQUAL),
                        orElse(parameters.tolerance(), MinDispersion.DEFAULT_TOLERANCE),
                        orElse(parameters.gapTolerance(), MinDispersion.DEFAULT_GAP_TOLERANCE),
                        orElse(parameters.maxIterations(), MinDispersion.DEFAULT_MAX_ITERATIONS),
                        fromDataset
                                ? DatasetTargets.values("parameters.metric_targets", metric.name(), snapshot)
                                : sent,
                        parameters.maxDistance() == null
                                ? null
                                : new DistanceLimit(parameters.maxDistance(), proRata(terms.order(), parameters)));
            }
        };
    }

    private static ProRata proRata(AllocationTerms.Order order, AllocationTerms.Parameters parameters) {
        return new ProRata(base(order.side(), parameters), orEmpty(parameters.customBase()));
    }

    private static AllocationMethod weightsOrInstructions(AllocationTerms.Parameters parameters) {
        return parameters.allocations() == null
                ? new CustomWeights(orEmpty(parameters.weights()), orElse(parameters.remainder(), Remainder.PRO_RATA))
                : new AccountInstructions(
                        parameters.allocations(),
                        orElse(parameters.remainder(), Remainder.NONE),
                        orElse(parameters.allowPartial(), true));
    }

    /** Base values that are sent are meant, named or not; a sale by NAV would sell small holders out. */
    private static ProRata.Base base(Side side, AllocationTerms.Parameters parameters) {
        ProRata.Base usual = side == Side.SELL ? ProRata.Base.HOLDING : ProRata.Base.NAV;
        return orElse(parameters.baseMetric(), parameters.customBase() == null ? usual : ProRata.Base.CUSTOM);
    }

    private static Constraints constraints(AllocationTerms.Constraints given, SoftLimits softLimits) {
        return given == null
                ? new Constraints(true, 0, true, softLimits)
                : new Constraints(
                        orElse(given.respectCash(), true),
                        orElse(given.minAllocationPar(), 0L),
                        orElse(given.complianceCheck(), true),
                        softLimits);
    }

    private static SortedMap<String, AccountOverride> overrides(Map<String, AllocationTerms.Override> given) {
        SortedMap<String, AccountOverride> overrides = new TreeMap<>();
        if (given != null) {
            given.forEach((account, override) -> overrides.put(
                    account,
                    override.fixedQuantityPar() == null
                            ? new AccountOverride.Exclude()
                            : new AccountOverride.FixedQuantity(override.fixedQuantityPar())));
        }
        return overrides;
    }

    private static SortedMap<String, Double> orEmpty(Map<String, Double> shares) {
        return shares == null ? new TreeMap<>() : new TreeMap<>(shares);
    }

    private static <T> T orElse(T given, T otherwise) {
        return Objects.requireNonNullElse(given, otherwise);
    }
}
