package com.allocationsystem.allocation.engine.method.proportional;

import java.util.SplittableRandom;

/** Finds one place of a sorted order without sorting: Hoare's quickselect, O(n) expected whatever the input. */
final class Selection {

    private Selection() {}

    /**
     * @param values shuffled here; no NaN
     * @param k from 0
     * @return the value that would stand at k if they were sorted
     */
    static double kthSmallest(double[] values, int k) {
        SplittableRandom random = new SplittableRandom(k);
        int from = 0;
        int to = values.length - 1;
        while (from < to) {
            double pivot = values[from + random.nextInt(to - from + 1)];
            int left = from;
            int right = to;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    double swap = values[left];
                    values[left++] = values[right];
                    values[right--] = swap;
                }
            }
            if (k <= right) {
                to = right;
            } else if (k >= left) {
                from = left;
            } else {
                return values[k];
            }
        }
        return values[k];
    }
}
