package com.allocationsystem.allocation.checker;

import com.allocationsystem.allocation.checker.explain.FindingCheck;
import com.allocationsystem.allocation.checker.explain.ReasonCheck;
import com.allocationsystem.allocation.checker.explain.RequestCheck;
import com.allocationsystem.allocation.checker.explain.TestFindingCheck;
import com.allocationsystem.allocation.checker.explain.WarningCheck;
import com.allocationsystem.allocation.checker.figure.SummaryCheck;
import com.allocationsystem.allocation.checker.input.InputCheck;
import com.allocationsystem.allocation.checker.input.SeedCheck;
import com.allocationsystem.allocation.checker.limit.CapCheck;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Verifies all that a sealed statement says beyond its hash: the plan by {@link PlanChecker}, and the explanations with it.
 *
 * <p>Slower than the check of a preview, as it recomputes limits, reasons, findings and warnings line by line.
 */
public final class StatementChecker {

    private StatementChecker() {}

    /**
     * One thing that was checked.
     *
     * @param name in plain words
     * @param failures what is wrong; empty when nothing is
     */
    public record Topic(String name, List<String> failures) {

        /** Keeps an unmodifiable copy. */
        public Topic {
            failures = List.copyOf(failures);
        }
    }

    /** @return every topic, in the order they were checked; only the first two when the lines are not those of the inputs */
    public static List<Topic> check(AllocationInputs inputs, AllocationPlan plan) {
        List<Topic> topics = new ArrayList<>();
        add(topics, "inputs agree with each other", failures -> InputCheck.check(inputs, failures));
        add(
                topics,
                "pieces are legal, sums, money, metrics and value are right, the bound follows",
                failures -> failures.addAll(PlanChecker.failures(inputs, plan)));
        if (!PlanChecker.sameAccounts(inputs, plan)) {
            return topics;
        }
        add(topics, "means, dispersions and objective", failures -> SummaryCheck.check(inputs, plan, failures));
        CapCheck caps = new CapCheck(inputs);
        FindingCheck findings = new FindingCheck(inputs, plan);
        add(topics, "limits of every account", failures -> {
            for (int i = 0; i < plan.allocations().size(); i++) {
                caps.check(inputs.accounts().get(i), plan.allocations().get(i), failures);
            }
        });
        add(topics, "reasons of every account", failures -> new ReasonCheck(inputs, plan).check(failures));
        add(topics, "requests of every account", failures -> RequestCheck.check(inputs, plan, failures));
        add(topics, "findings of every compliance rule", failures -> {
            for (int i = 0; i < plan.allocations().size(); i++) {
                findings.check(inputs.accounts().get(i), plan.allocations().get(i), failures);
            }
        });
        add(topics, "findings of rules in test", failures -> new TestFindingCheck(inputs, plan).check(failures));
        add(topics, "warnings", failures -> new WarningCheck(inputs, plan).check(failures));
        add(topics, "tie seed", failures -> {
            if (SeedCheck.seed(inputs) != plan.tieSeed()) {
                failures.add("the tie seed is not " + SeedCheck.seed(inputs));
            }
        });
        return topics;
    }

    /** @return everything that is wrong, over all topics */
    public static List<String> failures(AllocationInputs inputs, AllocationPlan plan) {
        return check(inputs, plan).stream()
                .flatMap(topic -> topic.failures().stream())
                .toList();
    }

    private static void add(List<Topic> topics, String name, Consumer<List<String>> check) {
        List<String> failures = new ArrayList<>();
        check.accept(failures);
        topics.add(new Topic(name, failures));
    }
}
