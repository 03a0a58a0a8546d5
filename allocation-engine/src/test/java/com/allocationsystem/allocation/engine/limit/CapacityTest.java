package com.allocationsystem.allocation.engine.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pieces of 2,000 and multiples of 1,000 above; dirty price 90.006 + 1.820833 = 91.826833. */
class CapacityTest {

    private static final Bond BOND = Samples.bond(2000, 1000);

    private static final List<Account> ACCOUNTS = List.of(
            // 1,000,000 / 0.91826833 = 1,089,006: 1,089,000
            Samples.account("A", 5e6, 1_000_000, 7_500, 4),
            // 2,500 / 0.91826833 = 2,722: 2,000
            Samples.account("B", 5e6, 2_500, 0, 4),
            // less than one piece costs
            Samples.account("C", 5e6, 1_800, 0, 4),
            // an overdraft, and no NAV to measure a weight by
            Samples.account("D", 0, -50, 9_000, 4));

    @Test
    void buyingIsLimitedByCashAndDenominations() {
        Capacity.Part together =
                Capacity.of(inputs(Side.BUY, List.of()), List.of("ALL")).together();

        assertEquals(new Capacity.Part(null, 4, 2, together.availableCash(), 1_091_000), together);
        assertEquals(0, new BigDecimal("1004300").compareTo(together.availableCash()));
    }

    @Test
    void sellingIsLimitedByWhatIsHeld_oddLotsSoldWhole() {
        // A's odd lot as a whole; D has no NAV
        assertEquals(
                7_500,
                Capacity.of(inputs(Side.SELL, List.of()), List.of("ALL"))
                        .together()
                        .capacityPar());
    }

    @Test
    void restrictedAccountHasNoRoom() {
        Restriction restriction = new Restriction("A", Side.BUY, "Client list");
        assertEquals(
                2_000,
                Capacity.of(inputs(Side.BUY, List.of(restriction)), List.of("ALL"))
                        .together()
                        .capacityPar());
    }

    @Test
    void eachGroupCountsItsOwnAccounts_onceHoweverOftenItIsAskedFor() {
        Capacity capacity = Capacity.of(inputs(Side.BUY, List.of()), List.of("UNKNOWN", "ALL", "ALL"));

        assertEquals(
                List.of(new Capacity.Part("UNKNOWN", 0, 0, BigDecimal.ZERO, 0), part("ALL", capacity.together())),
                capacity.groups());
    }

    private static Capacity.Part part(String groupId, Capacity.Part like) {
        return new Capacity.Part(
                groupId, like.accounts(), like.accountsWithCapacity(), like.availableCash(), like.capacityPar());
    }

    private static AllocationInputs inputs(Side side, List<Restriction> restrictions) {
        AllocationInputs inputs = Samples.inputs(
                side, OrderRules.largest(BOND), BOND, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 0, ACCOUNTS);
        return Samples.with(inputs, List.of(), restrictions);
    }
}
