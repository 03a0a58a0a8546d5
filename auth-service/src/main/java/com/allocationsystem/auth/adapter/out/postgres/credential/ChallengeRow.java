package com.allocationsystem.auth.adapter.out.postgres.credential;

import com.allocationsystem.auth.domain.credential.SignInChallenge;
import com.allocationsystem.auth.domain.credential.SignInStep;
import com.allocationsystem.auth.domain.session.SessionOrigin;
import com.allocationsystem.auth.domain.session.Transport;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Table {@code sign_in_challenge}. */
@Entity
@Table(name = "sign_in_challenge")
class ChallengeRow extends PanacheEntityBase {

    @Id
    String hash;

    @Column(name = "user_id")
    UUID userId;

    String step;
    String[] passed;

    @Column(name = "token_version")
    int tokenVersion;

    String transport;
    String address;

    @Column(name = "expires_at")
    Instant expiresAt;

    int tries;

    static ChallengeRow of(SignInChallenge challenge) {
        ChallengeRow row = new ChallengeRow();
        row.hash = challenge.hash();
        row.userId = UUID.fromString(challenge.userId());
        row.step = challenge.step().name();
        row.passed = challenge.passed().stream().map(Enum::name).toArray(String[]::new);
        row.tokenVersion = challenge.tokenVersion();
        row.transport = challenge.origin().transport().name();
        row.address = challenge.origin().address();
        row.expiresAt = challenge.expiresAt();
        row.tries = challenge.tries();
        return row;
    }

    SignInChallenge toChallenge() {
        return new SignInChallenge(
                hash,
                userId.toString(),
                SignInStep.valueOf(step),
                Arrays.stream(passed).map(SignInStep::valueOf).collect(Collectors.toSet()),
                tokenVersion,
                new SessionOrigin(Transport.valueOf(transport), address),
                expiresAt,
                tries);
    }
}
