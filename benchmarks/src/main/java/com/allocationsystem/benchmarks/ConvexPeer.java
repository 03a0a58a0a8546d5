package com.allocationsystem.benchmarks;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.convex.ConvexSolver;

/**
 * ojAlgo's convex solver on the continuous relaxation alone: pieces of any size between nothing and the largest.
 *
 * <p>In the form that suits it best: the moves z_i = b_i x_i are the variables, and the mean is one more variable, which the
 * least squares set by themselves; so the Hessian is a diagonal with one more row and column, and sparse. Of its two
 * algorithms ADMM is measured: the active set method took four times as long at 100 accounts and did not end within a
 * minute at 1,000.
 */
final class ConvexPeer {

    private final BenchmarkOrder order;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();

    ConvexPeer(BenchmarkOrder order) {
        this.order = order;
        model.options.convex().algorithm(ConvexSolver.Algorithm.ADMM);
        double[] before = order.columns().before();
        double[] perPar = order.columns().perPar();
        double total = order.fill().totalPar();
        Expression sum = model.newExpression("sum").level(1);
        Expression squares = model.newExpression("squares").weight(1);
        Variable[] moves = new Variable[before.length];
        double sumBefore = 0;
        for (int i = 0; i < moves.length; i++) {
            double most = perPar[i] * Math.min(order.table().maximum(i), total);
            moves[i] = model.newVariable("move" + i).lower(0).upper(most);
        }
        Variable mean = model.newVariable("mean");
        for (int i = 0; i < moves.length; i++) {
            sum.set(moves[i], 1 / (perPar[i] * total));
            squares.set(moves[i], moves[i], 1);
            squares.set(moves[i], mean, -2);
            squares.set(moves[i], 2 * before[i]);
            sumBefore += before[i];
        }
        squares.set(mean, mean, moves.length);
        squares.set(mean, -2 * sumBefore);
    }

    /** @return the moves, then their mean */
    double[] solve() {
        return model.minimise().toRawCopy1D();
    }

    /** @return standard deviation after the moves of {@link #solve} */
    double dispersion(double[] moves) {
        double[] after = order.columns().before().clone();
        double mean = 0;
        for (int i = 0; i < after.length; i++) {
            after[i] += moves[i];
            mean += after[i] / after.length;
        }
        double squares = 0;
        for (double y : after) {
            squares += (y - mean) * (y - mean) / after.length;
        }
        return Math.sqrt(squares);
    }
}
