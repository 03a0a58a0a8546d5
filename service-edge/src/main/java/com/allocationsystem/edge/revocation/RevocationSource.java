package com.allocationsystem.edge.revocation;

/** Where a service reads the list of revoked tokens. */
public interface RevocationSource {

    /**
     * @return the list of this moment
     * @throws RuntimeException when it cannot be read now
     */
    Revocations read();
}
