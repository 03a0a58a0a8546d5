package com.allocationsystem.auth.application.port.out.credential;

import java.util.List;
import java.util.Optional;

/** The authenticator apps of the users, and their recovery codes. */
public interface TotpBook {

    /** @return the secret of the user, set up or waiting for its first code */
    Optional<byte[]> secret(String userId);

    /** Keeps a new secret that waits for its first code; one that waited before is forgotten. */
    void begin(String userId, byte[] secret);

    /** The first code was right: from now on codes are asked for. Replaces the recovery codes. */
    void confirm(String userId, List<String> recoveryHashes);

    /** @return whether no code of this step or a later one was used before; notes that it is used now */
    boolean useStep(String userId, long step);

    /** @return whether the user has this recovery code; it is forgotten */
    boolean useRecoveryCode(String userId, String hash);

    /** @return how many recovery codes are left */
    int recoveryCodesLeft(String userId);

    /** Forgets the secret and the recovery codes. */
    void forget(String userId);
}
