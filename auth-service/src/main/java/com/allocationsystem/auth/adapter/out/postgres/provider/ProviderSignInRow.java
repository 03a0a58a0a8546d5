package com.allocationsystem.auth.adapter.out.postgres.provider;

import com.allocationsystem.auth.application.port.out.ProviderSignIns.Pending;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Table {@code provider_sign_in}. */
@Entity
@Table(name = "provider_sign_in")
class ProviderSignInRow extends PanacheEntityBase {

    @Id
    @Column(name = "state_hash")
    String stateHash;

    @Column(name = "browser_hash")
    String browserHash;

    String provider;
    String nonce;
    String verifier;

    @Column(name = "return_to")
    String returnTo;

    @Column(name = "expires_at")
    Instant expiresAt;

    static ProviderSignInRow of(Pending pending) {
        ProviderSignInRow row = new ProviderSignInRow();
        row.stateHash = pending.stateHash();
        row.browserHash = pending.browserHash();
        row.provider = pending.provider();
        row.nonce = pending.nonce();
        row.verifier = pending.verifier();
        row.returnTo = pending.returnTo();
        row.expiresAt = pending.expiresAt();
        return row;
    }

    Pending toPending() {
        return new Pending(stateHash, browserHash, provider, nonce, verifier, returnTo, expiresAt);
    }
}
