package com.allocationsystem.auth.adapter.in.rest.token;

import com.allocationsystem.auth.domain.session.EndedTokens;
import java.util.List;

/**
 * The ended tokens, by user and by session.
 *
 * @param users users whose older tokens have ended
 * @param sessions ids of sessions that have ended
 */
public record RevocationsResponse(List<EndedUser> users, List<String> sessions) {

    static RevocationsResponse from(EndedTokens ended) {
        return new RevocationsResponse(
                ended.lowestVersions().entrySet().stream()
                        .map(user -> new EndedUser(user.getKey(), user.getValue()))
                        .toList(),
                ended.sessions());
    }

    /**
     * A user whose tokens below a version have ended.
     *
     * @param id id of the user, a UUID
     * @param lowestVersion access tokens of a lower version have ended
     */
    public record EndedUser(String id, int lowestVersion) {}
}
