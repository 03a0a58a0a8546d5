package com.allocationsystem.referencedata.application.snapshot;

import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.domain.exposure.RiskSum;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Risk of whole accounts at the start of the day, without reading their positions each time. */
@ApplicationScoped
public class StartOfDayRisks {

    private final ExposureService exposures;
    private final StartOfDayColumns columns;

    StartOfDayRisks(ExposureService exposures, StartOfDayColumns columns) {
        this.exposures = exposures;
        this.columns = columns;
    }

    /**
     * @param accountIds each once
     * @return by account id
     */
    public Map<String, RiskSum> of(List<String> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        exposures.prepare(accountIds);
        return columns.risks(accountIds);
    }
}
