package com.allocationsystem.allocation.adapter.in.rest.waiver;

import com.allocationsystem.allocation.application.port.in.waiver.WaiversUseCase;
import com.allocationsystem.edge.json.ReasonRequest;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /waivers}.
 *
 * @param accountId the account that may break the rule
 * @param ruleId a rule of severity WARNING; a waiver of any other rule has no effect
 * @param securityId CUSIP of the bond
 * @param until last day on which it counts, at most a year ahead
 * @param reason goes into the audit trail; 1 to 500 characters, not blank
 */
record WaiverRequest(
        @Schema(required = true) String accountId,
        @Schema(required = true) String ruleId,
        @Schema(required = true) String securityId,
        @Schema(required = true) LocalDate until,
        @Schema(required = true) String reason)
        implements RequestBody {

    private static final int LONGEST_ID = 64;

    @Override
    public void check(Faults faults) {
        id(faults, "account_id", accountId);
        id(faults, "rule_id", ruleId);
        id(faults, "security_id", securityId);
        faults.required("until", until);
        new ReasonRequest(reason).check(faults);
    }

    WaiversUseCase.Grant toGrant(String grantedBy) {
        return new WaiversUseCase.Grant(accountId, ruleId, securityId, until, reason, grantedBy);
    }

    private static void id(Faults faults, String field, String value) {
        if (faults.required(field, value)
                && (value.isBlank() || value.length() > LONGEST_ID || value.indexOf('\0') >= 0)) {
            faults.impossible(field, "is no id; send 1 to %d characters".formatted(LONGEST_ID));
        }
    }
}
