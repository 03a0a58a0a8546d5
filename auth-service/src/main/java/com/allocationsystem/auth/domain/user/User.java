package com.allocationsystem.auth.domain.user;

import com.allocationsystem.auth.domain.credential.CredentialState;
import com.allocationsystem.auth.domain.right.Grants;
import java.time.Instant;

/**
 * A person who may sign in.
 *
 * @param id UUID, never reused
 * @param username lower case, unique
 * @param displayName for screens; null when none was given
 * @param grants what an administrator has granted
 * @param active whether signing in is allowed; users are deactivated, never deleted, so that the audit keeps its meaning
 * @param createdAt when the user was created
 * @param signedInAt when the user last signed in; null for never
 * @param tokenVersion how often all access tokens of this user were ended; tokens of a lower version are refused
 * @param credentials how the user proves who he or she is
 * @param provider id of the identity provider that decides about the user; null for a local user
 */
public record User(
        String id,
        String username,
        String displayName,
        Grants grants,
        boolean active,
        Instant createdAt,
        Instant signedInAt,
        int tokenVersion,
        CredentialState credentials,
        String provider) {

    /** @return this user with what is not null replaced; the version stays */
    public User with(String newDisplayName, Grants newGrants, Boolean newActive) {
        return new User(
                id,
                username,
                newDisplayName == null ? displayName : newDisplayName,
                newGrants == null ? grants : newGrants,
                newActive == null ? active : newActive,
                createdAt,
                signedInAt,
                tokenVersion,
                credentials,
                provider);
    }

    /** @return this user without any access token that was issued before */
    public User withTokensEnded() {
        return new User(
                id,
                username,
                displayName,
                grants,
                active,
                createdAt,
                signedInAt,
                tokenVersion + 1,
                credentials,
                provider);
    }
}
