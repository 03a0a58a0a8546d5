package com.allocationsystem.allocation.engine.limit;

import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.shared.Faults;

/** What is said of pieces that the trader fixed and that cannot be. */
final class FixedPieceFaults {

    private FixedPieceFaults() {}

    /**
     * @param lowest limit of the account
     * @param isSoft whether that is a rule which caps only because the trader asks for it
     */
    static void notTradable(
            String accountId, long fixedPar, LegalSizes sizes, Cap lowest, boolean isSoft, Faults faults) {
        long above = sizes.ceil(fixedPar);
        faults.impossible(
                "account_overrides." + accountId + ".fixed_quantity",
                "is %d, which is not a tradable size; the largest is %d (limit: %s), the nearest below %d%s"
                        .formatted(
                                fixedPar,
                                sizes.maximumPar(),
                                inWords(lowest)
                                        + (isSoft ? ", which only warns with constraints.soft_limits WARN" : ""),
                                sizes.floor(fixedPar),
                                above == LegalSizes.NONE ? "" : ", above " + above));
    }

    private static String inWords(Cap limit) {
        return limit.ruleId() == null ? limit.kind().inWords() : limit.kind().inWords() + " " + limit.ruleId();
    }

    static void together(long fixedPar, long totalCapPar, Faults faults) {
        faults.impossible(
                "account_overrides",
                "fix %d in total, more than the %d that the rules leave all accounts together"
                        .formatted(fixedPar, totalCapPar));
    }
}
