package com.allocationsystem.allocation.domain.method;

/** Sorts account indices by a key, smallest first, equal keys by tie rank, largest first; a merge sort without boxing. */
final class IndexSort {

    private IndexSort() {}

    /**
     * @param index sorted in place
     * @param key of each account, by index
     * @param tieRank of each account, by index
     */
    static void sort(int[] index, double[] key, long[] tieRank) {
        int[] from = index;
        int[] to = new int[index.length];
        for (int width = 1; width < index.length; width *= 2) {
            for (int start = 0; start < index.length; start += 2 * width) {
                int middle = Math.min(start + width, index.length);
                merge(from, to, start, middle, Math.min(middle + width, index.length), key, tieRank);
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        if (from != index) {
            System.arraycopy(from, 0, index, 0, index.length);
        }
    }

    private static void merge(int[] from, int[] to, int start, int middle, int end, double[] key, long[] tieRank) {
        int left = start;
        int right = middle;
        for (int k = start; k < end; k++) {
            boolean takeLeft = left < middle && (right >= end || !isBefore(from[right], from[left], key, tieRank));
            to[k] = takeLeft ? from[left++] : from[right++];
        }
    }

    private static boolean isBefore(int a, int b, double[] key, long[] tieRank) {
        return key[a] != key[b] ? key[a] < key[b] : tieRank[a] > tieRank[b];
    }
}
