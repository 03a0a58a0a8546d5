package com.allocationsystem.auth.application.port.out.token;

import com.allocationsystem.auth.domain.key.SigningKey;
import java.util.List;

/** The signing keys, shared by all replicas. */
public interface SigningKeyStore {

    /** @return every key, oldest generation first */
    List<SigningKey> all();

    /** Stores a key, unless another replica has stored that generation first. */
    void addUnlessThere(SigningKey key);
}
