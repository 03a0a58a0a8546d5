package com.allocationsystem.allocation.adapter.in.rest.waiver;

import com.allocationsystem.allocation.application.port.in.waiver.WaiversUseCase;
import com.allocationsystem.edge.json.ReasonRequest;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Cusip;
import com.allocationsystem.shared.Faults;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /waivers}.
 *
 * @param accountId the account that may break the rule; for a rule about one account that account
 * @param ruleId a rule in force of severity WARNING; a hard rule, or none in force, is refused (422)
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
        if (id(faults, "security_id", securityId) && !Cusip.isValid(securityId)) {
            faults.impossible(
                    "security_id",
                    "is '%s', which is no CUSIP; send 9 characters".formatted(QueryValue.shortened(securityId)));
        }
        faults.required("until", until);
        new ReasonRequest(reason).check(faults);
    }

    WaiversUseCase.Grant toGrant(String grantedBy) {
        return new WaiversUseCase.Grant(accountId, ruleId, securityId, until, reason, grantedBy);
    }

    private static boolean id(Faults faults, String field, String value) {
        if (!faults.required(field, value)) {
            return false;
        }
        boolean fits = !value.isBlank() && value.length() <= LONGEST_ID && value.indexOf('\0') < 0;
        if (!fits) {
            faults.impossible(field, "is no id; send 1 to %d characters".formatted(LONGEST_ID));
        }
        return fits;
    }
}
