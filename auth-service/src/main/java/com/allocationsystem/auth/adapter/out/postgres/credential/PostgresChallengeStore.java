package com.allocationsystem.auth.adapter.out.postgres.credential;

import com.allocationsystem.auth.application.port.out.credential.ChallengeStore;
import com.allocationsystem.auth.domain.credential.SignInChallenge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Sign-ins that wait for a step, in PostgreSQL: the step may be answered at another replica. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostgresChallengeStore implements ChallengeStore {

    @Override
    public void add(SignInChallenge challenge, Instant now) {
        ChallengeRow.delete("expiresAt < ?1", now);
        ChallengeRow.of(challenge).persistAndFlush();
    }

    @Override
    public Optional<SignInChallenge> lock(String hash) {
        return Optional.ofNullable(ChallengeRow.<ChallengeRow>findById(hash, LockModeType.PESSIMISTIC_WRITE))
                .map(ChallengeRow::toChallenge);
    }

    @Override
    public void countTry(String hash) {
        ChallengeRow.update("tries = tries + 1 where hash = ?1", hash);
    }

    @Override
    public void remove(String hash) {
        ChallengeRow.delete("hash", hash);
    }
}
