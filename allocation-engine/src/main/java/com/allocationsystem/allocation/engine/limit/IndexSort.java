package com.allocationsystem.allocation.engine.limit;

/** Sorts account indices by a key, smallest first, equal keys by a rank, largest first; a stable merge sort without boxing. */
public final class IndexSort {

    private IndexSort() {}

    /**
     * @param index sorted in place
     * @param key of each account, by index
     * @param rank of each account, by index
     */
    public static void sort(int[] index, double[] key, long[] rank) {
        int[] from = index;
        int[] to = new int[index.length];
        for (int width = 1; width < index.length; width *= 2) {
            for (int start = 0; start < index.length; start += 2 * width) {
                int middle = Math.min(start + width, index.length);
                merge(from, to, start, middle, Math.min(middle + width, index.length), key, rank);
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        if (from != index) {
            System.arraycopy(from, 0, index, 0, index.length);
        }
    }

    private static void merge(int[] from, int[] to, int start, int middle, int end, double[] key, long[] rank) {
        int left = start;
        int right = middle;
        for (int k = start; k < end; k++) {
            boolean takeLeft = left < middle && (right >= end || !isBefore(from[right], from[left], key, rank));
            to[k] = takeLeft ? from[left++] : from[right++];
        }
    }

    private static boolean isBefore(int a, int b, double[] key, long[] rank) {
        return key[a] != key[b] ? key[a] < key[b] : rank[a] > rank[b];
    }
}
