package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.model.input.AccountTarget;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.shared.Faults;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Targets that the dataset states, for a method whose targets the trader does not send. */
final class DatasetTargets {

    private DatasetTargets() {}

    /** @return the targets of the method's metric, as reference data chose them; empty for a method without targets */
    static List<AccountTarget> of(AllocationMethod method, ReferenceSnapshot snapshot) {
        return of(method.targetMetric(), snapshot);
    }

    static List<AccountTarget> of(String metric, ReferenceSnapshot snapshot) {
        return snapshot.targets().stream()
                .filter(target -> target.metric().equals(metric))
                .toList();
    }

    /**
     * @param field of the request that would hold the targets
     * @return one value for each account that has a target
     * @throws com.allocationsystem.shared.InvalidInputException when there is no target, or groups of an account disagree
     */
    static SortedMap<String, Double> values(String field, String metric, ReferenceSnapshot snapshot) {
        List<AccountTarget> targets = of(metric, snapshot);
        Faults faults = new Faults();
        if (targets.isEmpty()) {
            faults.impossible(
                    field,
                    "are not sent, and the dataset states no %s target for this bond and these groups; send them, or import targets.csv"
                            .formatted(metric));
        }
        SortedMap<String, AccountTarget> byAccount = new TreeMap<>();
        for (AccountTarget target : targets) {
            AccountTarget other = byAccount.putIfAbsent(target.accountId(), target);
            if (other != null) {
                faults.impossible(
                        field + "." + target.accountId(),
                        "is %s by %s (%s) and %s by %s (%s); send the targets, or choose one of the groups"
                                .formatted(
                                        other.value().toPlainString(),
                                        other.scope(),
                                        other.source(),
                                        target.value().toPlainString(),
                                        target.scope(),
                                        target.source()));
            }
        }
        faults.throwIfAny();
        SortedMap<String, Double> values = new TreeMap<>();
        byAccount.forEach((id, target) -> values.put(id, target.value().doubleValue()));
        return values;
    }
}
