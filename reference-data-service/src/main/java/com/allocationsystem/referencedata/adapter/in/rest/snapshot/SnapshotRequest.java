package com.allocationsystem.referencedata.adapter.in.rest.snapshot;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.referencedata.application.port.in.snapshot.TakeSnapshotUseCase.SnapshotCommand;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import java.time.LocalDate;
import java.util.List;

/**
 * What a preview rests on is asked for by this.
 *
 * @param securityId CUSIP or ISIN
 * @param portfolioGroups group ids, at least one
 * @param settlementDate when cash is needed; null for one business day after the business date
 */
public record SnapshotRequest(String securityId, List<String> portfolioGroups, LocalDate settlementDate)
        implements RequestBody {

    @Override
    public void check(Faults faults) {
        faults.required("security_id", securityId);
        if (!faults.required("portfolio_groups", portfolioGroups)) {
            return;
        }
        if (portfolioGroups.isEmpty()) {
            faults.impossible("portfolio_groups", "is empty; name at least one group");
        }
        for (int i = 0; i < portfolioGroups.size(); i++) {
            faults.required("portfolio_groups[%d]".formatted(i), portfolioGroups.get(i));
        }
    }

    SnapshotCommand toCommand(Entitlement caller) {
        return new SnapshotCommand(securityId, portfolioGroups, settlementDate, caller);
    }
}
