package com.allocationsystem.allocation.adapter.in.rest.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.in.preview.TargetsFrom;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.shared.Fault;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.InvalidInputException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParameterOwnersTest {

    private static final TermsBody.ParametersBody ALL = new TermsBody.ParametersBody(
            ProRata.Base.CUSTOM,
            Map.of("A", 1.0),
            Map.of("A", 1.0),
            TargetMetric.DTS,
            MinDispersion.Weighting.NAV,
            0.1,
            0.001,
            5,
            List.of(),
            Remainder.NONE,
            true,
            Map.of("A", 1.0),
            true,
            Map.of("A", 1.0),
            null,
            TargetsFrom.REQUEST);

    @Test
    void parametersOfOtherMethods_areMalformed_inTheOrderOfTheApi() {
        assertEquals(
                fields(
                        "weights",
                        "target_metric",
                        "dispersion_weighting",
                        "tolerance",
                        "gap_tolerance",
                        "max_iterations",
                        "allocations",
                        "remainder_handling",
                        "allow_partial",
                        "targets",
                        "strict",
                        "metric_targets",
                        "targets_from"),
                faults(Set.of(MethodName.PRO_RATA)));
        assertEquals(
                fields(
                        "base_metric",
                        "custom_base",
                        "target_metric",
                        "dispersion_weighting",
                        "tolerance",
                        "gap_tolerance",
                        "max_iterations",
                        "targets",
                        "strict",
                        "metric_targets",
                        "targets_from"),
                faults(Set.of(MethodName.CUSTOM_WEIGHTS)));
        assertEquals(
                fields(
                        "base_metric",
                        "custom_base",
                        "weights",
                        "allocations",
                        "remainder_handling",
                        "allow_partial",
                        "targets",
                        "strict"),
                faults(Set.of(MethodName.MIN_DISPERSION)));
    }

    @Test
    void everyMethodMayHaveItsOwn() {
        Faults faults = new Faults();
        ParameterOwners.check(ALL, Set.of(MethodName.values()), faults);
        assertTrue(faults.isEmpty());
    }

    /** The base of the pro rata shares that the distance is measured from. */
    @Test
    void baseBelongsToMinDispersionToo_withADistance() {
        Faults faults = new Faults();
        Set<MethodName> methods =
                Set.of(MethodName.MIN_DISPERSION, MethodName.CUSTOM_WEIGHTS, MethodName.LEVEL_TO_TARGET);
        ParameterOwners.check(ALL.atProRata(), methods, faults);
        assertTrue(faults.isEmpty());
        ParameterOwners.check(ALL, methods, faults);
        assertEquals(
                fields("base_metric", "custom_base"),
                faults.all().stream().map(Fault::field).toList());
    }

    private static List<String> faults(Set<MethodName> methods) {
        Faults faults = new Faults();
        ParameterOwners.check(ALL, methods, faults);
        InvalidInputException refused = assertThrows(InvalidInputException.class, faults::throwIfAny);
        assertTrue(refused.malformed());
        return refused.faults().stream().map(Fault::field).toList();
    }

    private static List<String> fields(String... names) {
        return Arrays.stream(names).map(name -> "parameters." + name).toList();
    }
}
