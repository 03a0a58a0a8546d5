package com.allocationsystem.referencedata.adapter.out.aladdin.v1.position;

import com.allocationsystem.referencedata.adapter.out.aladdin.call.BulkQuestion;
import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.ChangeBatch;
import com.allocationsystem.referencedata.domain.position.PositionBatch;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Positions from Aladdin's Positions v1. It has no filter, so what orders changed is picked from all rows. */
@ApplicationScoped
@Identifier("v1")
class PositionBookV1 implements PositionBook {

    private final PositionReads reads;
    private final ReferenceConfig.Aladdin config;
    private final Set<String> cashGroups;

    PositionBookV1(PositionReads reads, ReferenceConfig config) {
        this.reads = reads;
        this.config = config.aladdin();
        this.cashGroups = this.config.v1().cashGroups();
    }

    @Override
    public void read(List<String> accountIds, AsOf asOf, Consumer<PositionBatch> reader) {
        ask(
                accountIds,
                rows -> reader.accept(asOf == AsOf.SOD ? rows.startOfDay(cashGroups) : rows.current(cashGroups)));
    }

    @Override
    public void readChanges(List<String> accountIds, Consumer<ChangeBatch> reader) {
        ask(accountIds, rows -> reader.accept(rows.changes(cashGroups)));
    }

    private void ask(List<String> accountIds, Consumer<PositionRows> reader) {
        BulkQuestion.ask(
                accountIds, config.v1().portfoliosPerPositionCall(), config.parallelCalls(), reads::rows, reader);
    }
}
