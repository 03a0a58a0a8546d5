package com.allocationsystem.referencedata.adapter.out.aladdin.v1.position;

import com.allocationsystem.referencedata.adapter.out.aladdin.call.BulkQuestion;
import com.allocationsystem.referencedata.application.port.out.CashBook;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cash from the cash rows of Aladdin's Positions v1. They know no settlement dates: whatever date is asked for, every trade and
 * every purchase under way counts.
 */
@ApplicationScoped
@Identifier("v1")
class CashBookV1 implements CashBook {

    private final PositionReads reads;
    private final ReferenceConfig.Aladdin config;

    CashBookV1(PositionReads reads, ReferenceConfig config) {
        this.reads = reads;
        this.config = config.aladdin();
    }

    @Override
    public List<CashBalance> balances(List<String> accountIds, LocalDate businessDate, LocalDate settlementDate) {
        List<CashBalance> balances = new ArrayList<>();
        BulkQuestion.ask(
                accountIds,
                config.v1().portfoliosPerPositionCall(),
                config.parallelCalls(),
                reads::rows,
                rows -> balances.addAll(rows.cash(config.v1().cashGroups())));
        balances.sort(Comparator.comparing(CashBalance::accountId).thenComparing(CashBalance::currency));
        return balances;
    }
}
