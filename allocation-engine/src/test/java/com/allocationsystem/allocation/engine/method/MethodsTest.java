package com.allocationsystem.allocation.engine.method;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.method.contract.SplitMethod;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.method.TargetMetric;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MethodsTest {

    @Test
    void everyParametersRecordHasAMethod() {
        for (Class<?> parameters : AllocationMethod.class.getPermittedSubclasses()) {
            assertNotNull(Methods.makerOf(parameters), parameters.getName());
        }
    }

    @Test
    void parametersChooseTheirMethod() {
        assertInstanceOf(ProRataMethod.class, method(new ProRata(ProRata.Base.HOLDING, new TreeMap<>())));
        assertInstanceOf(CustomWeightsMethod.class, method(new CustomWeights(new TreeMap<>())));
        assertInstanceOf(
                AccountInstructionsMethod.class, method(new AccountInstructions(List.of(), Remainder.NONE, true)));
        assertInstanceOf(LevelToTargetMethod.class, method(new LevelToTarget(new TreeMap<>(), false)));
        assertInstanceOf(
                MinDispersionMethod.class,
                method(new MinDispersion(TargetMetric.DTS, MinDispersion.Weighting.NAV, 0, 0)));
    }

    @Test
    void unknownParametersAreAnError_neverProRata() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Methods.makerOf(String.class));
        assertTrue(refused.getMessage().contains("java.lang.String"), refused.getMessage());
    }

    private static SplitMethod method(AllocationMethod parameters) {
        return Methods.of(parameters, LocalSearch.NONE);
    }
}
