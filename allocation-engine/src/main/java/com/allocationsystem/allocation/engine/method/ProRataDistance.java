package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.limit.Participation;
import com.allocationsystem.allocation.engine.method.contract.SplitProblem;
import com.allocationsystem.allocation.engine.method.distance.ProRataShares;
import com.allocationsystem.allocation.engine.method.distance.SmallestDistance;
import com.allocationsystem.allocation.engine.method.distance.WithinDistance;
import com.allocationsystem.allocation.engine.method.tie.SeedDigest;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.util.Optional;

/** The limit on how far a piece may be from what {@link ProRataMethod} would share, for the method that has one. */
final class ProRataDistance {

    private static final String FIELD = "parameters.max_distance";

    private final DistanceLimit limit;
    private final ProRataMethod proRata;

    ProRataDistance(DistanceLimit limit) {
        this.limit = limit;
        this.proRata = new ProRataMethod(limit.proRata());
    }

    void check(AllocationInputs inputs, Faults faults) {
        ParameterValues.maxDistance(limit.most(), faults);
        proRata.check(inputs, faults);
    }

    double weight(Account account) {
        return proRata.weight(account);
    }

    Participation participation(Account account) {
        return proRata.participation(account);
    }

    void feed(SeedDigest digest) {
        digest.text("within " + limit.most().stripTrailingZeros().toPlainString());
        proRata.feed(digest);
    }

    /** @throws com.allocationsystem.shared.InvalidInputException when no tradable split keeps to the distance */
    WithinDistance of(SplitProblem problem) {
        WithinDistance within = WithinDistance.of(
                shares(problem), problem.table(), problem.fill().totalPar(), limit.most());
        if (!within.isPossible()) {
            Faults faults = new Faults();
            faults.impossible(FIELD, impossible(problem));
            faults.throwIfAny();
        }
        return within;
    }

    /** @return the smallest distance that a tradable split keeps to; empty when none that may be asked for does */
    Optional<BigDecimal> smallest(SplitProblem problem) {
        return SmallestDistance.of(
                shares(problem), problem.table(), problem.fill().totalPar(), ParameterValues.LARGEST_DISTANCE);
    }

    private String impossible(SplitProblem problem) {
        String fact =
                "is %s, but no tradable split of the %d par was found that keeps every account so near its pro rata share"
                        .formatted(limit.most().toPlainString(), problem.fill().totalPar());
        return smallest(problem)
                .map(distance -> fact + "; the smallest distance that has one is " + distance.toPlainString())
                .orElse(fact + "; leave it out");
    }

    private ProRataShares shares(SplitProblem problem) {
        BigDecimal[] weights = new BigDecimal[problem.table().size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = proRata.exactWeight(problem.inputs().accounts().get(i));
        }
        return ProRataShares.of(weights, problem.table(), problem.fill().totalPar());
    }
}
