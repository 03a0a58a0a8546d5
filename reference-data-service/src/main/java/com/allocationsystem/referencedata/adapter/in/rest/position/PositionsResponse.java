package com.allocationsystem.referencedata.adapter.in.rest.position;

import com.allocationsystem.referencedata.application.port.in.position.GetPositionsUseCase.Position;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one account holds, by CUSIP. */
public record PositionsResponse(List<Row> positions) {

    /** One position; duration and spread_duration are null when the catalogue does not know the bond. */
    record Row(
            String accountId,
            String cusip,
            long quantity,
            BigDecimal marketValue,
            @Schema(nullable = true) BigDecimal duration,
            @Schema(nullable = true) BigDecimal spreadDuration) {

        static Row from(Position position) {
            Holding holding = position.holding();
            BondRisk risk = position.risk();
            return new Row(
                    holding.accountId(),
                    holding.cusip(),
                    holding.quantityPar(),
                    holding.marketValue(),
                    risk == null ? null : risk.durationYears(),
                    risk == null ? null : risk.spreadDurationYears());
        }
    }

    static PositionsResponse from(List<Position> positions) {
        return new PositionsResponse(positions.stream().map(Row::from).toList());
    }
}
