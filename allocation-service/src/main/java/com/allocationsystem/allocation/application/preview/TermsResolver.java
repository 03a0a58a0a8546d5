package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.engine.input.AccruedInterest;
import com.allocationsystem.allocation.engine.input.SettlementCalendar;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Joins what a trader asked for with the facts, filling in every default; what comes out is frozen but not yet checked. */
public final class TermsResolver {

    private TermsResolver() {}

    /**
     * @param terms with everything there that must be there
     * @param snapshot the facts
     * @param accounts of the snapshot, pending pieces counted
     * @param firmLimits as they are set now
     */
    static AllocationInputs resolve(
            AllocationTerms terms,
            MethodName method,
            ReferenceSnapshot snapshot,
            List<Account> accounts,
            FirmLimits firmLimits) {
        return SealedStatement.freeze(new AllocationInputs(
                order(terms.order(), snapshot.bond(), snapshot.businessDate()),
                snapshot.bond(),
                method(method, terms.parameters()),
                constraints(terms.constraints()),
                overrides(terms.overrides()),
                accounts,
                snapshot.rules(),
                snapshot.restrictions(),
                snapshot.businessDate(),
                firmLimits));
    }

    /** @return what was previewed, on new facts and the firm limits as they are set now */
    public static AllocationInputs renew(
            AllocationInputs previewed, ReferenceSnapshot snapshot, List<Account> accounts, FirmLimits firmLimits) {
        return SealedStatement.freeze(new AllocationInputs(
                renewedOrder(previewed, snapshot),
                snapshot.bond(),
                previewed.method(),
                previewed.constraints(),
                previewed.overrides(),
                accounts,
                snapshot.rules(),
                snapshot.restrictions(),
                snapshot.businessDate(),
                firmLimits));
    }

    /** @return the order that was previewed, at the prices of new facts */
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
                limit == null ? bond.referencePricePer100() : limit,
                // OrderRules refuses a date that does not settle, or for which the interest is unknown.
                settles ? AccruedInterest.per100(bond, settlement).orElse(BigDecimal.ZERO) : BigDecimal.ZERO);
    }

    private static AllocationMethod method(MethodName name, AllocationTerms.Parameters given) {
        AllocationTerms.Parameters parameters =
                given != null ? given : new AllocationTerms.Parameters(null, null, null, null, null, null, null);
        return switch (name) {
            case PRO_RATA -> new ProRata(base(parameters), orEmpty(parameters.customBase()));
            case CUSTOM_WEIGHTS -> new CustomWeights(orEmpty(parameters.weights()));
            case MIN_DISPERSION ->
                new MinDispersion(
                        orElse(parameters.targetMetric(), TargetMetric.ACTIVE_SPREAD_DURATION),
                        orElse(parameters.dispersionWeighting(), MinDispersion.Weighting.EQUAL),
                        orElse(parameters.tolerance(), MinDispersion.DEFAULT_TOLERANCE),
                        orElse(parameters.maxIterations(), MinDispersion.DEFAULT_MAX_ITERATIONS));
        };
    }

    /** Who sends base values means them, named or not. */
    private static ProRata.Base base(AllocationTerms.Parameters parameters) {
        return orElse(
                parameters.baseMetric(), parameters.customBase() == null ? ProRata.Base.NAV : ProRata.Base.CUSTOM);
    }

    private static Constraints constraints(AllocationTerms.Constraints given) {
        return given == null
                ? new Constraints(true, 0, true)
                : new Constraints(
                        orElse(given.respectCash(), true),
                        orElse(given.minAllocationPar(), 0L),
                        orElse(given.complianceCheck(), true));
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
