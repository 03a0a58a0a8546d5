package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.adapter.in.rest.field.TotpSecretResponse;
import com.allocationsystem.auth.application.port.in.signin.ContinueSignInUseCase;
import com.allocationsystem.auth.application.port.in.signin.refusal.ChallengeEndedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException;
import com.allocationsystem.auth.domain.user.SignInBusyException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps that a sign-in may need after the right password. */
@Path("/auth")
@Tag(name = "Authentication")
@PermitAll
public class SignInStepsResource {

    private final ContinueSignInUseCase steps;
    private final SignInAnswers answers;

    SignInStepsResource(ContinueSignInUseCase steps, SignInAnswers answers) {
        this.steps = steps;
        this.answers = answers;
    }

    @POST
    @Path("/login/totp")
    @Operation(
            operationId = "answerTotp",
            summary = "Answer a sign-in with a code of the authenticator app, or with a recovery code",
            description =
                    "Also the first code of an authenticator app that was just set up; then the answer carries recovery"
                            + " codes, shown once. A wrong code is 401, five of them end the sign-in.")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SessionResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Another step is needed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChallengeResponse.class)))
    public Response code(StepRequests.Code request)
            throws ChallengeEndedException, SignInRefusedException, TooManyAttemptsException {
        return answers.of(steps.code(request.challengeToken(), request.code().strip()));
    }

    @POST
    @Path("/login/totp-enrollment")
    @Operation(
            operationId = "enrollTotpAtSignIn",
            summary = "Set an authenticator app up where the sign-in asks for it",
            description =
                    "Answers the secret, as base32 and as an otpauth address for a QR code. Its first code goes to"
                            + " /auth/login/totp.")
    public TotpSecretResponse enroll(StepRequests.Enrollment request) throws ChallengeEndedException {
        return TotpSecretResponse.from(steps.enroll(request.challengeToken()));
    }

    @POST
    @Path("/login/password")
    @Operation(
            operationId = "chooseNewPassword",
            summary = "Choose a password of one's own in place of a one-time password",
            description = "Takes the challenge token of the sign-in. Answers the session, or the next step with status "
                    + "202.")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SessionResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Another step is needed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChallengeResponse.class)))
    public Response newPassword(StepRequests.NewPassword request) throws ChallengeEndedException, SignInBusyException {
        return answers.of(steps.newPassword(request.challengeToken(), request.newPassword()));
    }
}
