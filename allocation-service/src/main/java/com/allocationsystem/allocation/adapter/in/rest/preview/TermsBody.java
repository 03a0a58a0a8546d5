package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts that preview and compare requests share, field for field as the API names them. */
public final class TermsBody {

    private TermsBody() {}

    /** The block to split. */
    record OrderBody(
            @Schema(required = true) String securityId,
            @Schema(required = true) Side side,
            @Schema(required = true) Long quantity,
            LocalDate settlementDate,
            BigDecimal limitPrice) {}

    /** An order whose size is not known yet. */
    public record OpenOrderBody(
            @Schema(required = true) String securityId,
            @Schema(required = true) Side side,
            LocalDate settlementDate,
            BigDecimal limitPrice) {

        public OrderBody withoutQuantity() {
            return new OrderBody(securityId, side, null, settlementDate, limitPrice);
        }
    }

    /** Parameters of the method. */
    record ParametersBody(
            ProRata.Base baseMetric,
            Map<String, Double> customBase,
            Map<String, Double> weights,
            TargetMetric targetMetric,
            MinDispersion.Weighting dispersionWeighting,
            Double tolerance,
            Integer maxIterations) {}

    /** What must hold besides the method's aim. */
    public record ConstraintsBody(
            @Schema(
                    description =
                            "Whether cash caps a BUY; default true, false needs the permission allocation:override")
            Boolean respectCash,

            Long minAllocation,

            @Schema(
                    description =
                            "Whether rules and restricted lists cap; default true, false needs the permission allocation:override")
            Boolean complianceCheck) {}

    /** One account out of the method's hands. */
    record OverrideBody(Boolean exclude, Long fixedQuantity) {}

    /** Records what is missing. */
    static void checkShape(
            OrderBody order,
            List<String> groups,
            ParametersBody parameters,
            Map<String, OverrideBody> overrides,
            Faults faults) {
        if (faults.required("order", order)) {
            faults.required("order.security_id", order.securityId());
            faults.required("order.side", order.side());
            faults.required("order.quantity", order.quantity());
        }
        checkGroups(groups, faults);
        if (parameters != null) {
            noNulls("parameters.weights", parameters.weights(), faults);
            noNulls("parameters.custom_base", parameters.customBase(), faults);
        }
        noNulls("account_overrides", overrides, faults);
        if (overrides != null) {
            overrides.forEach((account, override) -> checkOverride("account_overrides." + account, override, faults));
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
                                order.limitPrice()),
                groups,
                parameters == null ? null : toTerms(parameters),
                constraints == null
                        ? null
                        : new AllocationTerms.Constraints(
                                constraints.respectCash(), constraints.minAllocation(), constraints.complianceCheck()),
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
                parameters.maxIterations());
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
