package com.allocationsystem.simulator.domain.dataset;

import com.allocationsystem.shared.Side;
import java.util.Map;
import java.util.Optional;

/**
 * What an account may not trade.
 *
 * @param reasons the reason by account, bond and side
 */
public record Restrictions(Map<Key, String> reasons) {

    /** One restriction. */
    public record Key(int account, int security, Side side) {}

    /** @return why the trade is restricted, empty when it is not */
    public Optional<String> reason(int account, int security, Side side) {
        return Optional.ofNullable(reasons.get(new Key(account, security, side)));
    }
}
