package com.allocationsystem.auth.adapter.in.rest.apitoken;

import com.allocationsystem.auth.adapter.in.rest.field.Texts;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /auth/access-token}.
 *
 * @param apiToken the secret that was shown when the API token was made
 */
public record AccessTokenRequest(@Schema(required = true) String apiToken) implements RequestBody {

    private static final int LONGEST = 200;

    @Override
    public void check(Faults faults) {
        Texts.required("api_token", apiToken, LONGEST, faults);
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "AccessTokenRequest[]";
    }
}
