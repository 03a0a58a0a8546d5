package com.allocationsystem.referencedata.adapter.out.aladdin.v2;

import com.allocationsystem.referencedata.adapter.out.aladdin.call.BulkQuestion;
import com.allocationsystem.referencedata.application.port.out.CashBook;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cash from Aladdin's CashLadderAPI v2, a hundred portfolios a call, with trades and all live orders of the day counted.
 *
 * <p>S is the business date. Whether Aladdin counts S+n in business or calendar days is not public, so every step up to
 * the settlement date's calendar distance is asked for: the last one at or before that date is the right one either way.
 */
@ApplicationScoped
@Identifier("v2")
class CashBookV2 implements CashBook {

    /** Days from the business date to the last step of a ladder. */
    private static final long FARTHEST_STEP = 90;

    private final ReadsV2 aladdin;
    private final ReferenceConfig.Aladdin config;

    CashBookV2(ReadsV2 aladdin, ReferenceConfig config) {
        this.aladdin = aladdin;
        this.config = config.aladdin();
    }

    @Override
    public List<CashBalance> balances(List<String> accountIds, LocalDate businessDate, LocalDate settlementDate) {
        List<String> steps = steps(businessDate, settlementDate);
        List<CashBalance> balances = new ArrayList<>();
        BulkQuestion.ask(
                accountIds,
                config.portfoliosPerLadderCall(),
                config.parallelCalls(),
                portfolios -> aladdin.ladders(new CashLadderApi.FilterRequest(
                        new CashLadderApi.CashLadderQuery(portfolios, businessDate, true, true, true, steps))),
                answer -> balances.addAll(answer.balances(settlementDate)));
        balances.sort(Comparator.comparing(CashBalance::accountId).thenComparing(CashBalance::currency));
        return balances;
    }

    /** Without a settlement date S and S+1 are enough, and Aladdin says what S+1 is. */
    private static List<String> steps(LocalDate businessDate, LocalDate settlementDate) {
        long days = settlementDate == null ? 1 : ChronoUnit.DAYS.between(businessDate, settlementDate);
        return IntStream.rangeClosed(0, (int) Math.min(days, FARTHEST_STEP))
                .mapToObj(day -> day == 0 ? "S" : "S+" + day)
                .toList();
    }
}
