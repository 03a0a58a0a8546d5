package com.allocationsystem.auth.adapter.out.postgres.key;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Table {@code signing_key}. */
@Entity
@Table(name = "signing_key")
class SigningKeyRow extends PanacheEntityBase {

    @Id
    int generation;

    String kid;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "signs_from")
    Instant signsFrom;

    /** X.509 SubjectPublicKeyInfo. */
    @Column(name = "public_key")
    byte[] publicKey;

    /** PKCS #8, encrypted as {@link KeyCipher} describes. */
    @Column(name = "private_key_encrypted")
    byte[] privateKeyEncrypted;
}
