package com.allocationsystem.allocation;

import com.allocationsystem.allocation.application.port.out.Waivers;
import com.allocationsystem.allocation.domain.waiver.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Waivers without a database. */
public final class InMemoryWaivers implements Waivers {

    private final List<Waiver> waivers = new ArrayList<>();

    @Override
    public void add(Waiver waiver) {
        waivers.add(waiver);
    }

    @Override
    public Optional<Waiver> find(UUID waiverId) {
        return waivers.stream().filter(one -> one.waiverId().equals(waiverId)).findFirst();
    }

    @Override
    public List<Waiver> list(int atMost) {
        return waivers.stream().limit(atMost).toList();
    }

    @Override
    public List<Waiver> ofBond(String cusip) {
        return waivers.stream()
                .filter(one -> one.cusip().equals(cusip) && one.end() == null)
                .toList();
    }

    @Override
    public void revoke(UUID waiverId, Waiver.End end) {
        waivers.replaceAll(one -> one.waiverId().equals(waiverId) ? one.revoked(end) : one);
    }
}
