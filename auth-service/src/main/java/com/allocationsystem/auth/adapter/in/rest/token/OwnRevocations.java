package com.allocationsystem.auth.adapter.in.rest.token;

import com.allocationsystem.auth.application.port.in.token.EndedTokensUseCase;
import com.allocationsystem.auth.domain.session.EndedTokens;
import com.allocationsystem.edge.revocation.RevocationSource;
import com.allocationsystem.edge.revocation.Revocations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Takes the list from where it is made, as {@link OwnTokenVerifier} does with the keys. */
@ApplicationScoped
class OwnRevocations implements RevocationSource {

    private final EndedTokensUseCase ended;

    OwnRevocations(EndedTokensUseCase ended) {
        this.ended = ended;
    }

    @Override
    public Revocations read() {
        EndedTokens now = ended.endedTokens();
        return new Revocations(now.lowestVersions(), Set.copyOf(now.sessions()));
    }
}
