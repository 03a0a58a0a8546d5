package com.allocationsystem.auth.adapter.in.rest.apitoken;

import com.allocationsystem.auth.application.port.in.apitoken.ApiTokensUseCase;
import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.domain.right.RightRules;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /auth/api-tokens}.
 *
 * @param name what you call it, such as the program that uses it; 1 to 200 characters
 * @param permissions what it shall allow; at least one, each of your own, and not user:admin
 * @param portfolioGroups ids of the groups that limit it, each within your own limit; null or ["*"] for no limit beside yours
 * @param expiresAt its end, UTC, at most 365 days from now
 */
public record ApiTokenRequest(
        @Schema(required = true) String name,
        @Schema(required = true) List<String> permissions,
        List<String> portfolioGroups,
        @Schema(required = true) Instant expiresAt)
        implements RequestBody {

    @Override
    public void check(Faults faults) {
        if (faults.required("name", name)) {
            RightRules.checkText("name", name, faults);
        }
        if (faults.required("permissions", permissions)) {
            RightRules.checkPermissions("permissions", permissions, faults);
            if (permissions.isEmpty()) {
                faults.impossible("permissions", "is empty; a token allows something");
            }
        }
        if (portfolioGroups != null) {
            RightRules.checkGroups("portfolio_groups", portfolioGroups, faults);
        }
        faults.required("expires_at", expiresAt);
    }

    ApiTokensUseCase.Command toCommand(Caller caller) {
        return new ApiTokensUseCase.Command(name, permissions, RightRules.limit(portfolioGroups), expiresAt, caller);
    }
}
