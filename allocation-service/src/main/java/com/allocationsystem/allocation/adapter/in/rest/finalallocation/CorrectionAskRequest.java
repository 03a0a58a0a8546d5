package com.allocationsystem.allocation.adapter.in.rest.finalallocation;

import com.allocationsystem.allocation.application.port.in.finalallocation.CorrectionsUseCase;
import com.allocationsystem.allocation.model.finalallocation.Correction;
import com.allocationsystem.edge.json.ReasonRequest;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /allocations/{id}/corrections}.
 *
 * @param documentHash of the version that the user looked at, as the final allocation shows it
 * @param kind REPLACE: par moves between accounts; CANCEL: no account gets anything
 * @param reasonCode why, in a word
 * @param reason why, in words; 1 to 500 characters, not blank
 * @param changes accounts whose par is to be another; null for a CANCEL
 */
record CorrectionAskRequest(
        @Schema(required = true) String documentHash,
        @Schema(required = true) Correction.Kind kind,
        @Schema(required = true) Correction.ReasonCode reasonCode,
        @Schema(required = true) String reason,
        @Schema(nullable = true) List<CorrectedAccountRequest> changes)
        implements RequestBody {

    /**
     * @param accountId of the statement
     * @param quantity par that it gets instead, 0 or more
     */
    record CorrectedAccountRequest(
            @Schema(required = true) String accountId,
            @Schema(required = true) Long quantity) {}

    @Override
    public void check(Faults faults) {
        faults.required("document_hash", documentHash);
        faults.required("reason_code", reasonCode);
        new ReasonRequest(reason).check(faults);
        if (faults.required("kind", kind) && kind == Correction.Kind.REPLACE) {
            faults.required("changes", changes);
        }
        Map<String, Long> seen = new LinkedHashMap<>();
        for (int i = 0; changes != null && i < changes.size(); i++) {
            String at = "changes[" + i + "].";
            CorrectedAccountRequest change = changes.get(i);
            faults.required(at + "account_id", change.accountId());
            if (faults.required(at + "quantity", change.quantity()) && change.quantity() < 0) {
                faults.impossible(at + "quantity", "is %d; send 0 or more par".formatted(change.quantity()));
            }
            if (seen.put(change.accountId(), change.quantity()) != null) {
                faults.impossible(at + "account_id", "names %s again; send it once".formatted(change.accountId()));
            }
        }
    }

    CorrectionsUseCase.Asked toAsked(UUID allocationId, String username) {
        Map<String, Long> pars = new LinkedHashMap<>();
        if (changes != null) {
            changes.forEach(change -> pars.put(change.accountId(), change.quantity()));
        }
        return new CorrectionsUseCase.Asked(allocationId, documentHash, kind, reasonCode, reason, pars, username);
    }
}
