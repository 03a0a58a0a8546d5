package com.allocationsystem.audit.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.shared.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {

    /** Leaves with which the logs of Certificate Transparency are tested. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void rootsAreThoseOfTheStandard(int size, String root) {
        assertEquals(
                root, HexFormat.of().formatHex(tree(LEAVES.subList(0, size)).root()));
    }

    @Test
    void everyLeafOfEverySizeIsProved_andNothingElse() {
        List<String> rows = IntStream.range(0, 20)
                .mapToObj(i -> Sha256.hex(Integer.toString(i)))
                .toList();
        for (int size = 1; size <= rows.size(); size++) {
            List<String> part = rows.subList(0, size);
            byte[] root = tree(part).root();
            for (int i = 0; i < size; i++) {
                InclusionProof proof = InclusionProof.of(part, i);
                assertArrayEquals(root, proof.root(rows.get(i), size));
                assertFalse(Arrays.equals(root, proof.root(Sha256.hex("other"), size)));
                assertNotProved(root, new InclusionProof((i + 1) % size, proof.path()), rows.get(i), size, i);
            }
        }
    }

    @Test
    void aPathOfAnotherLengthProvesNothing() {
        InclusionProof proof = InclusionProof.of(LEAVES, 3);
        List<byte[]> longer = new ArrayList<>(proof.path());
        longer.add(new byte[32]);
        assertThrows(IllegalArgumentException.class, () -> new InclusionProof(3, longer).root("2021", 8));
        assertThrows(
                IllegalArgumentException.class,
                () -> new InclusionProof(3, proof.path().subList(0, 2)).root("2021", 8));
        assertThrows(IllegalArgumentException.class, () -> proof.root("2021", 3));
    }

    @Test
    void aCopyGrowsAlone() {
        MerkleTree tree = tree(LEAVES.subList(0, 3));
        byte[] root = tree.root();
        tree.copy().add("40");
        assertArrayEquals(root, tree.root());
        assertEquals(3, tree.size());
    }

    private static void assertNotProved(byte[] root, InclusionProof moved, String row, long size, int at) {
        if (moved.index() == at) {
            return;
        }
        byte[] reached;
        try {
            reached = moved.root(row, size);
        } catch (IllegalArgumentException noSuchPath) {
            return;
        }
        assertFalse(Arrays.equals(root, reached));
    }

    private static MerkleTree tree(List<String> leaves) {
        MerkleTree tree = new MerkleTree();
        leaves.forEach(tree::add);
        return tree;
    }
}
