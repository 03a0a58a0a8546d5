package com.allocationsystem.allocation.domain.approval;

import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which figures of a request decide what single accounts receive, in place of reference data and positions. */
final class ByHand {

    private ByHand() {}

    /** @return what the user decided for single accounts, a sentence; empty when the split rests on data alone */
    static Optional<String> of(AllocationInputs inputs) {
        List<String> parts = new ArrayList<>();
        int overridden = inputs.overrides().size();
        if (overridden > 0) {
            parts.add("%s excluded, locked or set by hand"
                    .formatted(overridden == 1 ? "1 account was" : overridden + " accounts were"));
        }
        int figures = figures(inputs);
        if (figures > 0) {
            parts.add(
                    figures == 1
                            ? "the share of 1 account rests on a figure of the request"
                            : "the shares of %d accounts rest on figures of the request".formatted(figures));
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String sentence = String.join("; ", parts) + ".";
        return Optional.of(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
    }

    /**
     * An instruction, weight, base value or target for an account decides as much as a fixed quantity does, in another unit.
     * Targets of the dataset are frozen beside those that the method takes.
     */
    private static int figures(AllocationInputs inputs) {
        AllocationMethod method = inputs.method();
        int targets = inputs.targets() == null ? method.targetsGiven() : 0;
        return Math.max(method.figuresGiven(), targets);
    }
}
