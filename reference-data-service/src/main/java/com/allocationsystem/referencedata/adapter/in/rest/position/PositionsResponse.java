package com.allocationsystem.referencedata.adapter.in.rest.position;

import com.allocationsystem.referencedata.application.port.in.position.GetPositionsUseCase.Position;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one account holds, by CUSIP.
 *
 * @param asOf the state that was given: SOD, or CURRENT with trades and working orders
 * @param positions by CUSIP
 */
public record PositionsResponse(AsOf asOf, List<Row> positions) {

    /**
     * One position; duration, spread_duration and oas are null when unknown.
     *
     * @param quantity par held
     * @param marketValue accrued interest included, in the account's base currency
     * @param duration years; null when unknown
     * @param spreadDuration years; null when unknown
     * @param oas basis points; null when unknown
     */
    record Row(
            String accountId,
            String cusip,
            long quantity,
            BigDecimal marketValue,
            @Schema(nullable = true) BigDecimal duration,
            @Schema(nullable = true) BigDecimal spreadDuration,
            @Schema(nullable = true) BigDecimal oas) {

        static Row from(Position position) {
            Holding holding = position.holding();
            BondRisk risk = position.risk();
            return new Row(
                    holding.accountId(),
                    holding.cusip(),
                    holding.quantityPar(),
                    holding.marketValue(),
                    risk == null ? null : risk.durationYears(),
                    risk == null ? null : risk.spreadDurationYears(),
                    risk == null ? null : risk.oasBp());
        }
    }

    static PositionsResponse from(AsOf asOf, List<Position> positions) {
        return new PositionsResponse(asOf, positions.stream().map(Row::from).toList());
    }
}
