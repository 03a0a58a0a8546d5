package com.allocationsystem.audit.checkpoint;

import java.util.ArrayList;
import java.util.List;

/**
 * That one row is part of a tree whose root is known: the siblings on the way from its leaf to the root (RFC 6962,
 * section 2.1.1).
 *
 * @param index place of the leaf, from 0: one less than the sequence of the row
 * @param path hashes of 32 bytes, the leaf's sibling first
 */
public record InclusionProof(long index, List<byte[]> path) {

    /**
     * @param rowHashes hashes of all rows of the tree, in order
     * @param index of the leaf that is proved, 0 to one less than the number of rows
     */
    public static InclusionProof of(List<String> rowHashes, int index) {
        List<byte[]> path = new ArrayList<>();
        collect(rowHashes, index, path);
        return new InclusionProof(index, path);
    }

    /**
     * @param rowHash 64 hexadecimal digits
     * @param size number of rows of the tree
     * @return root of the tree that has this row at this place
     * @throws IllegalArgumentException when no tree of this size has such a path
     */
    public byte[] root(String rowHash, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("index %d is not below the size %d".formatted(index, size));
        }
        byte[] root = MerkleTree.leaf(rowHash);
        long node = index;
        long last = size - 1;
        for (byte[] sibling : path) {
            if (last == 0) {
                throw new IllegalArgumentException("the path is longer than the tree is high");
            }
            if (node % 2 == 1 || node == last) {
                root = MerkleTree.node(sibling, root);
                while (node % 2 == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                root = MerkleTree.node(root, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw new IllegalArgumentException("the path is shorter than the tree is high");
        }
        return root;
    }

    private static void collect(List<String> rows, int index, List<byte[]> path) {
        if (rows.size() == 1) {
            return;
        }
        int split = Integer.highestOneBit(rows.size() - 1);
        List<String> left = rows.subList(0, split);
        List<String> right = rows.subList(split, rows.size());
        if (index < split) {
            collect(left, index, path);
            path.add(rootOf(right));
        } else {
            collect(right, index - split, path);
            path.add(rootOf(left));
        }
    }

    private static byte[] rootOf(List<String> rows) {
        MerkleTree tree = new MerkleTree();
        rows.forEach(tree::add);
        return tree.root();
    }
}
