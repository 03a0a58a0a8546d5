package com.allocationsystem.allocation.checker.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import java.util.List;

/** MIN_DISPERSION as the checker reads it; where no piece moves the metric it shares by NAV. */
record MinDispersionReading(MinDispersion method) implements MethodReading {

    private static final int MOST_ITERATIONS = 1_000_000;

    @Override
    public void parameters(AllocationInputs inputs, List<String> failures) {
        if (!(method.tolerance() >= 0 && method.tolerance() <= 1)) {
            failures.add("the tolerance " + method.tolerance() + " is not from 0 to 1");
        }
        if (method.maxIterations() < 0 || method.maxIterations() > MOST_ITERATIONS) {
            failures.add("the most iterations " + method.maxIterations() + " are not from 0 to " + MOST_ITERATIONS);
        }
        if (target() == TargetMetric.DTS && inputs.bond().oasBp() == null) {
            failures.add("the target is DTS, but the bond has no OAS");
        }
    }

    @Override
    public double weight(Account account) {
        return account.nav().doubleValue();
    }

    @Override
    public boolean hasNoWeight(Account account) {
        return false;
    }

    @Override
    public boolean hasNoTarget(Account account) {
        return target() == TargetMetric.DTS && account.dts() == null;
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
    public boolean targetByNav() {
        return method.weighting() == MinDispersion.Weighting.NAV;
    }

    @Override
    public String objective() {
        return "DISPERSION(" + method.target() + ", " + method.weighting() + ")";
    }

    @Override
    public double tolerance() {
        return method.tolerance();
    }

    @Override
    public void seed(SeedBytes seed) {
        seed.text(method.target() + "|" + method.weighting() + "|" + method.maxIterations());
        seed.number(method.tolerance());
    }
}
