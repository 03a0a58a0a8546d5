package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.token.ApiTokenStore;
import com.allocationsystem.auth.application.port.out.token.SessionStore;
import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Stores changed users and ends what they lose by it, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UserUpdates {

    private final UserBook users;
    private final SessionStore sessions;
    private final ApiTokenStore apiTokens;
    private final RightsReader rights;
    private final AuthAudit audit;
    private final Clock clock;

    UserUpdates(
            UserBook users,
            SessionStore sessions,
            ApiTokenStore apiTokens,
            RightsReader rights,
            AuthAudit audit,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.apiTokens = apiTokens;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Stores and audits the change. A right that is lost ends the user's access tokens, deactivating the sessions and API tokens, too. The
     * caller holds {@link UserBook#lockChanges}.
     *
     * @param reason why, in the actor's words, or where the change came from
     * @param endAll whether tokens, API tokens and sessions end in any case
     * @return the user as stored
     */
    public User update(User before, User changed, boolean endAll, String actor, String reason) {
        if (!changed.equals(before)) {
            audit.changed(before, changed, actor, reason);
        }
        User stored = endAll || loses(before, changed) ? changed.withTokensEnded() : changed;
        // The user's row first: a sign-in under way holds it, and its new session is then among those that end.
        if (!stored.equals(before)) {
            users.update(stored, clock.instant());
        }
        if (endAll || before.active() && !changed.active()) {
            sessions.revokeAllOf(before.id(), clock.instant());
            apiTokens.endAllOf(before.id(), clock.instant());
        }
        return stored;
    }

    private boolean loses(User before, User after) {
        boolean fewerRights = !before.grants().equals(after.grants())
                && !rights.of(after.grants()).include(rights.of(before.grants()));
        return fewerRights || before.active() && !after.active();
    }
}
