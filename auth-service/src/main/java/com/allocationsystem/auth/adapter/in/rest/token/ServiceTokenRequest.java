package com.allocationsystem.auth.adapter.in.rest.token;

import com.allocationsystem.auth.adapter.in.rest.field.Texts;
import com.allocationsystem.auth.application.port.in.token.IssueServiceTokenUseCase;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /auth/service-token}.
 *
 * @param clientId name of the service
 * @param clientSecret its secret
 */
public record ServiceTokenRequest(
        @Schema(required = true) String clientId,
        @Schema(required = true) String clientSecret) implements RequestBody {

    private static final int LONGEST = 200;

    @Override
    public void check(Faults faults) {
        Texts.required("client_id", clientId, LONGEST, faults);
        Texts.required("client_secret", clientSecret, LONGEST, faults);
    }

    IssueServiceTokenUseCase.Command toCommand(String address) {
        return new IssueServiceTokenUseCase.Command(clientId, clientSecret, address);
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "ServiceTokenRequest[" + clientId + "]";
    }
}
