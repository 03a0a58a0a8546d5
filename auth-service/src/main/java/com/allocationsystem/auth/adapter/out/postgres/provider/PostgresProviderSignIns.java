package com.allocationsystem.auth.adapter.out.postgres.provider;

import com.allocationsystem.auth.application.port.out.ProviderSignIns;
import com.allocationsystem.auth.application.port.out.ProviderSignIns.Pending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The browser may come back to another replica, so it is remembered in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostgresProviderSignIns implements ProviderSignIns {

    @Override
    public void begin(Pending pending, Instant now) {
        ProviderSignInRow.delete("expiresAt < ?1", now);
        ProviderSignInRow.of(pending).persistAndFlush();
    }

    /** Of several that come at once, the one whose deletion counts a row has it. */
    @Override
    public Optional<Pending> take(String stateHash) {
        return ProviderSignInRow.<ProviderSignInRow>findByIdOptional(stateHash)
                .map(ProviderSignInRow::toPending)
                .filter(found -> ProviderSignInRow.delete("stateHash", stateHash) == 1);
    }
}
