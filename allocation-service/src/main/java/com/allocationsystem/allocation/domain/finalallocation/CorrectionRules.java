package com.allocationsystem.allocation.domain.finalallocation;

import com.allocationsystem.allocation.model.finalallocation.Correction;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.finalallocation.FinalLine;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.LegalRange;
import com.allocationsystem.shared.Faults;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What may be asked of a final allocation: par moves between accounts of the statement, to tradable sizes, and the sum stays. */
public final class CorrectionRules {

    private CorrectionRules() {}

    /**
     * @param pars what accounts get instead
     * @param faults takes what is wrong, under {@code changes}, an account's under its id
     */
    public static void check(
            Correction.Kind kind, Map<String, Long> pars, FinalAllocation now, AllocationPlan plan, Faults faults) {
        if (kind == Correction.Kind.CANCEL) {
            if (!pars.isEmpty()) {
                faults.impossible("changes", "are sent with kind CANCEL, which takes everything back; leave them out");
            }
            return;
        }
        Map<String, Long> wanted = new TreeMap<>();
        now.lines().forEach(line -> wanted.put(line.accountId(), line.par()));
        Map<String, Long> before = Map.copyOf(wanted);
        Map<String, LegalRange> legal = new TreeMap<>();
        for (AccountAllocation line : plan.allocations()) {
            legal.put(line.accountId(), line.legal());
        }
        pars.forEach((account, par) -> {
            if (!before.containsKey(account)) {
                faults.impossible(
                        "changes[" + account + "].account_id",
                        "names %s, which the statement allocates nothing".formatted(account));
            } else if (!par.equals(before.get(account))
                    && !tradable(par, legal.get(account), statementPar(now, account))) {
                faults.impossible(
                        "changes[" + account + "].quantity",
                        String.format(
                                Locale.US,
                                "is %,d par; tradable for %s are 0 and %,d to %,d in steps of %,d",
                                par,
                                account,
                                legal.get(account).minimumPar(),
                                legal.get(account).maximumPar(),
                                legal.get(account).incrementPar()));
            }
            wanted.put(account, par);
        });
        long sum = sum(wanted);
        if (sum != sum(before)) {
            faults.impossible(
                    "changes",
                    String.format(
                            Locale.US,
                            "come to %,d par together, and %,d are allocated; what one account loses another must get",
                            sum,
                            sum(before)));
        }
        if (wanted.equals(before)) {
            faults.impossible("changes", "change nothing; name the accounts whose par is to be another");
        }
    }

    private static long sum(Map<String, Long> pars) {
        return pars.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long statementPar(FinalAllocation now, String account) {
        return now.lines().stream()
                .filter(line -> line.accountId().equals(account))
                .mapToLong(FinalLine::statementPar)
                .findFirst()
                .orElseThrow();
    }

    /** The statement's own size is tradable as well: it may be an odd lot that empties the account. */
    private static boolean tradable(long par, LegalRange legal, long statementPar) {
        return par == 0
                || par == statementPar
                || par >= legal.minimumPar()
                        && par <= legal.maximumPar()
                        && (par - legal.minimumPar()) % legal.incrementPar() == 0;
    }
}
