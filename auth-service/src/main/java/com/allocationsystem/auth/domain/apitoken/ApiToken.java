package com.allocationsystem.auth.domain.apitoken;

import com.allocationsystem.auth.domain.right.Rights;
import java.time.Instant;
import java.util.List;

/**
 * What a program of a user holds to get access tokens. It never allows more than its user may at that moment.
 *
 * @param id UUID
 * @param userId whose it is
 * @param name what the user calls it
 * @param permissions at most these; sorted
 * @param portfolioGroups at most these; sorted; null when the token sets no limit of its own
 * @param createdAt when it was made
 * @param expiresAt end at the latest, exclusive
 * @param endedAt when it was ended early; null while it was not
 * @param lastUsedAt when an access token was last given for it; null when never
 */
public record ApiToken(
        String id,
        String userId,
        String name,
        List<String> permissions,
        List<String> portfolioGroups,
        Instant createdAt,
        Instant expiresAt,
        Instant endedAt,
        Instant lastUsedAt) {

    /** @return whether access tokens are given for it at {@code now} */
    public boolean isGood(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /** @return what is left of its user's rights */
    public Rights within(Rights user) {
        return user.narrowedTo(permissions, portfolioGroups);
    }
}
