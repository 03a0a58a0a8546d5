package com.allocationsystem.referencedata.adapter.out.aladdin.v2;

import com.allocationsystem.referencedata.adapter.out.aladdin.call.BulkQuestion;
import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.ChangeBatch;
import com.allocationsystem.referencedata.domain.position.PositionBatch;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Positions from Aladdin's PositionsAPI v2: one call for up to a thousand portfolios. Current = start of day + open orders. */
@ApplicationScoped
@Identifier("v2")
class PositionBookV2 implements PositionBook {

    private final ReadsV2 aladdin;
    private final ReferenceConfig.Aladdin config;
    private final ReferenceConfig.Attributes ids;

    PositionBookV2(ReadsV2 aladdin, ReferenceConfig config) {
        this.aladdin = aladdin;
        this.config = config.aladdin();
        this.ids = this.config.attributes();
    }

    @Override
    public void read(List<String> accountIds, AsOf asOf, Consumer<PositionBatch> reader) {
        PositionsApi.ViewRequest view = new PositionsApi.ViewRequest(columns(asOf), null);
        ask(accountIds, view, PositionsAnswer::positions, reader);
    }

    @Override
    public void readChanges(List<String> accountIds, Consumer<ChangeBatch> reader) {
        List<String> columns = new ArrayList<>(columns(AsOf.SOD));
        columns.add(ids.quantityCurrent());
        columns.add(ids.marketValueCurrent());
        columns.add(ids.quantityOpenBuy());
        // An open buy and an open sell of the same par add nothing together, yet neither can be sold.
        PositionsApi.FilterTree changed =
                PositionsApi.FilterTree.anyNotZero(ids.quantityOpen(), ids.marketValueOpen(), ids.quantityOpenBuy());
        ask(accountIds, new PositionsApi.ViewRequest(columns, changed), PositionsAnswer::changes, reader);
    }

    private <B> void ask(
            List<String> accountIds,
            PositionsApi.ViewRequest view,
            BiFunction<PositionsAnswer, List<String>, B> read,
            Consumer<B> reader) {
        BulkQuestion.ask(
                accountIds,
                config.portfoliosPerPositionsCall(),
                config.parallelCalls(),
                portfolios ->
                        aladdin.positions(request(portfolios, view)).map(answer -> read.apply(answer, portfolios)),
                reader);
    }

    /** In the order in which {@link PositionsAnswer} reads them: an answer need not name its columns. */
    private List<String> columns(AsOf asOf) {
        return asOf == AsOf.SOD
                ? List.of(ids.portfolio(), ids.cusip(), ids.quantitySod(), ids.marketValueSod())
                : List.of(ids.portfolio(), ids.cusip(), ids.quantityCurrent(), ids.marketValueCurrent());
    }

    private static PositionsApi.FilterRequest request(List<String> portfolios, PositionsApi.ViewRequest view) {
        return new PositionsApi.FilterRequest(new PositionsApi.Query(portfolios, List.of(view)));
    }
}
