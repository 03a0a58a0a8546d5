package com.allocationsystem.referencedata.adapter.out.aladdin;

import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;

/** Positions from Aladdin's PositionsAPI v2: one call for up to a thousand portfolios. Current = start of day + open orders. */
@ApplicationScoped
class AladdinPositionBook implements PositionBook {

    private final AladdinReads aladdin;
    private final ReferenceConfig.Aladdin config;

    AladdinPositionBook(AladdinReads aladdin, ReferenceConfig config) {
        this.aladdin = aladdin;
        this.config = config.aladdin();
    }

    @Override
    public void read(List<String> accountIds, AsOf asOf, Consumer<List<Holding>> reader) {
        List<String> columns = columns(asOf);
        BulkQuestion.ask(
                accountIds,
                config.portfoliosPerPositionsCall(),
                config.parallelCalls(),
                portfolios -> aladdin.positions(request(portfolios, columns)),
                answer -> reader.accept(answer.holdings()));
    }

    /** In the order in which {@link PositionsAnswer} reads them: an answer need not name its columns. */
    private List<String> columns(AsOf asOf) {
        ReferenceConfig.Attributes ids = config.attributes();
        return asOf == AsOf.SOD
                ? List.of(ids.portfolio(), ids.cusip(), ids.quantitySod(), ids.marketValueSod())
                : List.of(ids.portfolio(), ids.cusip(), ids.quantityCurrent(), ids.marketValueCurrent());
    }

    private static PositionsApi.FilterRequest request(List<String> portfolios, List<String> columns) {
        return new PositionsApi.FilterRequest(
                new PositionsApi.Query(portfolios, List.of(new PositionsApi.ViewRequest(columns))));
    }
}
