package com.allocationsystem.allocation.checker.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import java.math.BigDecimal;
import java.util.List;

/** MIN_DISPERSION as the checker reads it; where no piece moves the metric it shares by NAV, or by the base of its pro rata limit. */
record MinDispersionReading(MinDispersion method) implements MethodReading {

    private static final int MOST_ITERATIONS = 1_000_000;
    private static final BigDecimal MOST_DISTANCE = new BigDecimal(1_000_000);

    @Override
    public void parameters(AllocationInputs inputs, List<String> failures) {
        if (!(method.tolerance() >= 0 && method.tolerance() <= 1)) {
            failures.add("the tolerance " + method.tolerance() + " is not from 0 to 1");
        }
        if (!(method.gapTolerance() >= 0 && method.gapTolerance() <= 1)) {
            failures.add("the gap tolerance " + method.gapTolerance() + " is not from 0 to 1");
        }
        if (method.maxIterations() < 0 || method.maxIterations() > MOST_ITERATIONS) {
            failures.add("the most iterations " + method.maxIterations() + " are not from 0 to " + MOST_ITERATIONS);
        }
        if (method.metricTargets() != null) {
            List<String> ids =
                    inputs.accounts().stream().map(Account::accountId).toList();
            boolean finite = method.metricTargets().values().stream().allMatch(Double::isFinite);
            if (method.metricTargets().isEmpty()
                    || !finite
                    || !ids.containsAll(method.metricTargets().keySet())) {
                failures.add("metric targets are none, not finite, or name an unknown account");
            }
        }
        if (method.distance() != null) {
            BigDecimal most = method.distance().most();
            if (most.signum() < 0 || most.compareTo(MOST_DISTANCE) > 0) {
                failures.add("the distance " + most + " is not from 0 to " + MOST_DISTANCE);
            }
            proRata().parameters(inputs, failures);
        }
        boolean byOas = target() == TargetMetric.DTS || target() == TargetMetric.OAS;
        if (byOas && inputs.bond().oasBp() == null) {
            failures.add("the target is " + target() + ", but the bond has no OAS");
        }
    }

    @Override
    public double weight(Account account) {
        return method.distance() == null
                ? account.nav().doubleValue()
                : proRata().weight(account);
    }

    @Override
    public DistanceLimit distance() {
        return method.distance();
    }

    @Override
    public BigDecimal exactWeight(Account account) {
        return proRata().exactWeight(account);
    }

    private MethodReading proRata() {
        return new ProRataReading(method.distance().proRata());
    }

    @Override
    public boolean hasNoWeight(AllocationInputs inputs, Account account) {
        return method.distance() != null && weight(account) == 0 && !hasNoTarget(account);
    }

    @Override
    public boolean hasNoTarget(Account account) {
        return goal(account) == null
                || isUnknown(account)
                || method.distance() != null && proRata().hasNoTarget(account);
    }

    private boolean isUnknown(Account account) {
        return switch (target()) {
            case DTS -> account.dts() == null;
            case OAS -> account.oasBp() == null;
            default -> false;
        };
    }

    @Override
    public boolean minimizes() {
        return true;
    }

    @Override
    public TargetMetric target() {
        return method.target();
    }

    @Override
    public Double goal(Account account) {
        return method.metricTargets() == null
                ? Double.valueOf(0)
                : method.metricTargets().get(account.accountId());
    }

    @Override
    public boolean targetByNav() {
        return method.weighting() == MinDispersion.Weighting.NAV;
    }

    @Override
    public String objective() {
        return "DISPERSION(" + method.target() + ", " + method.weighting() + ")";
    }

    @Override
    public Double tolerance() {
        return method.tolerance();
    }

    @Override
    public double gapTolerance() {
        return method.gapTolerance();
    }

    @Override
    public void seed(SeedBytes seed) {
        seed.text(method.target() + "|" + method.weighting() + "|" + method.maxIterations());
        seed.number(method.tolerance());
        seed.number(method.gapTolerance());
        if (method.metricTargets() != null) {
            seed.weights(method.metricTargets());
        }
        if (method.distance() != null) {
            seed.text("within " + method.distance().most().stripTrailingZeros().toPlainString());
            proRata().seed(seed);
        }
    }
}
