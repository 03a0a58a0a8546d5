package com.allocationsystem.localstack;

import com.allocationsystem.localstack.process.PortOwner;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which port each component listens on: the gateway at the base, the services right after it, the simulator at base + 10.
 *
 * <p>PostgreSQL and Redis are spoken to by the services alone, so they take base + 20 and base + 21 or, when those are
 * taken, the next free port.
 *
 * @param base the gateway's port, 1 to 65000
 * @param postgres PostgreSQL's port
 * @param redis Redis's port
 */
public record Ports(int base, int postgres, int redis) {

    public static final int DEFAULT_BASE = 8080;
    public static final int HIGHEST_BASE = 65_000;

    /** @return the ports for that base, with free ones for PostgreSQL and Redis */
    public static Ports from(int base) {
        int postgres = PortOwner.firstFree(base + 20, Set.of());
        return new Ports(base, postgres, PortOwner.firstFree(base + 21, Set.of(postgres)));
    }

    /** @return the first base from {@code from} upwards, in steps of 100, whose promised ports are all free */
    public static int firstFreeBase(int from) {
        for (int base = from; base <= HIGHEST_BASE; base += 100) {
            if (new Ports(base, base + 20, base + 21)
                    .promised().values().stream().allMatch(PortOwner::isFree)) {
                return base;
            }
        }
        throw new IllegalStateException("No port base from %d upwards is free".formatted(from));
    }

    public int gateway() {
        return base;
    }

    public int auth() {
        return base + 1;
    }

    public int referenceData() {
        return base + 2;
    }

    public int allocation() {
        return base + 3;
    }

    public int orderGateway() {
        return base + 4;
    }

    public int simulator() {
        return base + 10;
    }

    /** @return the ports that are promised to the user and must be free, by component */
    public Map<String, Integer> promised() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put(Service.GATEWAY.component(), gateway());
        ports.put(Service.AUTH.component(), auth());
        ports.put(Service.REFERENCE_DATA.component(), referenceData());
        ports.put(Service.ALLOCATION.component(), allocation());
        ports.put(Service.ORDER_GATEWAY.component(), orderGateway());
        ports.put(Service.SIMULATOR.component(), simulator());
        return ports;
    }
}
