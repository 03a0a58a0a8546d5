package com.allocationsystem.allocation.engine.compliance;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Limits;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/**
 * MAX_ISSUE_OWNERSHIP_PCT: what the accounts in scope hold together, at most a percentage of the whole issue.
 *
 * <p>One linear constraint across accounts. When it binds every account of the order it caps the order's total.
 * When its scope is a part of them, or compliance waived it for some, the room is shared by NAV among all in scope, which keeps
 * the rule but may fill less than a joint solution would; who has a waiver may take more than the own share, and no one else's
 * share grows or shrinks by it. Where the rule caps nothing, it is measured once the pieces are known, on all of them together.
 *
 * @param rule of that kind
 * @param roomPar what they may still buy together; 0 when the issue's size is unknown
 * @param heldPar what they hold together
 * @param navOfScope sum of their NAVs
 * @param sharedByAll whether every account is in scope, and compliance waived the rule for none
 * @param missing what is unknown; null when nothing is
 */
record IssueOwnership(
        ComplianceRule rule, long roomPar, long heldPar, BigDecimal navOfScope, boolean sharedByAll, String missing) {

    static IssueOwnership of(
            ComplianceRule rule,
            List<Account> accounts,
            Trade trade,
            Predicate<Account> inScope,
            Predicate<Account> isWaived) {
        long held = 0;
        BigDecimal nav = BigDecimal.ZERO;
        int sharing = 0;
        for (Account account : accounts) {
            if (inScope.test(account)) {
                held += account.holdingPar();
                nav = nav.add(account.nav());
                sharing += isWaived.test(account) ? 0 : 1;
            }
        }
        BigDecimal limit = Limits.single(rule);
        Long outstanding = trade.bond().outstandingPar();
        String missing = limit == null ? "limit" : outstanding == null ? "amount outstanding" : null;
        long room = missing != null
                ? 0
                : Math.max(
                        0,
                        limit.movePointLeft(2)
                                        .multiply(BigDecimal.valueOf(outstanding))
                                        .setScale(0, RoundingMode.DOWN)
                                        .longValue()
                                - held);
        return new IssueOwnership(rule, room, held, nav, sharing == accounts.size(), missing);
    }

    /** @return what the rule measures on one account of its scope */
    Exposure measure(Account account, Trade trade) {
        if (trade.side() == Side.SELL) {
            return new Exposure.NotTouched();
        }
        if (missing != null) {
            return new Exposure.Missing(missing);
        }
        BigDecimal outstanding = BigDecimal.valueOf(trade.bond().outstandingPar());
        BigDecimal held = BigDecimal.valueOf(heldPar);
        // The account's own ceiling: what all hold now plus the part of the room it may use.
        BigDecimal ceiling = held.add(BigDecimal.valueOf(shareOfRoomPar(account)));
        if (roomPar == 0) {
            ceiling = Limits.single(rule).movePointLeft(2).multiply(outstanding);
        }
        return ratio(held, outstanding, ceiling.divide(outstanding, 20, RoundingMode.CEILING));
    }

    /** @return what a rule that caps nothing measures on one account that gets a piece, {@code othersPar} being what the others in scope get */
    Exposure measureTogether(long othersPar, Trade trade) {
        if (missing != null) {
            return new Exposure.Missing(missing);
        }
        return ratio(
                BigDecimal.valueOf(heldPar + othersPar),
                BigDecimal.valueOf(trade.bond().outstandingPar()),
                Limits.single(rule).movePointLeft(2));
    }

    private static Exposure ratio(BigDecimal heldPar, BigDecimal outstandingPar, BigDecimal most) {
        return new Exposure.Ratio(
                heldPar,
                BigDecimal.ONE,
                outstandingPar,
                null,
                most,
                "what the accounts hold together",
                Exposure.Unit.PERCENT_OF_ISSUE);
    }

    private long shareOfRoomPar(Account account) {
        if (sharedByAll || navOfScope.signum() == 0) {
            return roomPar;
        }
        return BigDecimal.valueOf(roomPar)
                .multiply(account.nav())
                .divide(navOfScope, 0, RoundingMode.DOWN)
                .longValue();
    }
}
