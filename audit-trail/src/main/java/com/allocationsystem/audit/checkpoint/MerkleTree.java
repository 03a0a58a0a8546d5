package com.allocationsystem.audit.checkpoint;

import com.allocationsystem.shared.Sha256;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;

/**
 * The Merkle tree of RFC 6962 over the rows of a chain, of which only the roots of its full subtrees are kept: a tree of a
 * million rows takes 20 hashes. Leaf number {@code i} (from 0) is the 32 bytes of the hash of row {@code i + 1}.
 */
public final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final Deque<Subtree> subtrees = new ArrayDeque<>();
    private long size;

    /** @param rowHash 64 hexadecimal digits, the hash of the next row */
    public void add(String rowHash) {
        Subtree last = new Subtree(1, leaf(rowHash));
        while (!subtrees.isEmpty() && subtrees.peekLast().size == last.size) {
            Subtree left = subtrees.removeLast();
            last = new Subtree(left.size + last.size, node(left.root, last.root));
        }
        subtrees.addLast(last);
        size++;
    }

    /** @return a tree that grows apart from this one */
    public MerkleTree copy() {
        MerkleTree other = new MerkleTree();
        other.subtrees.addAll(subtrees);
        other.size = size;
        return other;
    }

    /** @return number of leaves */
    public long size() {
        return size;
    }

    /** @return root of the tree, 32 bytes; the hash of nothing when it has no leaf */
    public byte[] root() {
        if (subtrees.isEmpty()) {
            return Sha256.of("");
        }
        Iterator<Subtree> fromRight = subtrees.descendingIterator();
        byte[] root = fromRight.next().root;
        while (fromRight.hasNext()) {
            root = node(fromRight.next().root, root);
        }
        return root;
    }

    static byte[] leaf(String rowHash) {
        return Sha256.start().add(LEAF).add(HexFormat.of().parseHex(rowHash)).bytes();
    }

    static byte[] node(byte[] left, byte[] right) {
        return Sha256.start().add(NODE).add(left).add(right).bytes();
    }

    /** A full subtree: its leaves, a power of two, and its root. */
    private record Subtree(long size, byte[] root) {}
}
