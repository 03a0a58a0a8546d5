package com.allocationsystem.allocation.engine.method.dispersion.convolution;

import java.util.ArrayList;
import java.util.List;

/** Arrays that one search after the other writes to: megabytes each time would otherwise be cleared before use. */
final class Buffers {

    private final List<double[]> arrays = new ArrayList<>();

    /** @return the array of that number, with room for {@code size} values of an earlier use */
    double[] get(int number, int size) {
        while (arrays.size() <= number) {
            arrays.add(new double[0]);
        }
        if (arrays.get(number).length < size) {
            arrays.set(number, new double[size]);
        }
        return arrays.get(number);
    }
}
