package com.allocationsystem.auth.application.audit;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.auth.domain.apitoken.ApiToken;
import com.allocationsystem.auth.domain.directory.DirectoryGroup;
import com.allocationsystem.auth.domain.right.Role;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.allocationsystem.auth.domain.rightsrequest.RightsState;
import com.allocationsystem.auth.domain.user.User;
import com.allocationsystem.auth.domain.user.UserRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** What is remembered of signing in and of users: never a password, never a token. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuthAudit {

    /** People type their password into the wrong field; a text that cannot be a username is not kept. */
    private static final String NOT_A_USERNAME = "(not a username)";

    private final AuditTrail trail;

    AuthAudit(AuditTrail trail) {
        this.trail = trail;
    }

    public void signedIn(User user, String address) {
        append("login.succeeded", user.id(), user.username(), null, null, from(address));
    }

    /** Local users are off, and the one administrator for emergencies signed in. */
    public void brokeGlass(User user, String address) {
        append("login.break-glass", user.id(), user.username(), null, null, from(address));
    }

    public void refused(String name, String address, String reason) {
        String kept = UserRules.isUsername(name) ? name : NOT_A_USERNAME;
        append("login.failed", kept, kept, reason, null, from(address));
    }

    public void signedOut(User user, String sessionId) {
        append("session.ended", sessionId, user.username(), "signed out", null, null);
    }

    public void tokenReused(User user, String sessionId) {
        append("session.revoked", sessionId, user.username(), "a refresh token was used twice", null, null);
    }

    public void created(User user, String actor) {
        append("user.created", user.id(), actor, null, null, json(user));
    }

    /** @param reason why, in the actor's words, or where the change came from */
    public void changed(User before, User after, String actor, String reason) {
        append("user.changed", after.id(), actor, reason, json(before), json(after));
    }

    public void passwordReset(User user, String actor, String reason) {
        append("user.password-reset", user.id(), actor, reason, null, null);
    }

    /** @param before null when the role is new */
    public void rolePut(Role before, Role after, String actor) {
        append(
                before == null ? "role.created" : "role.changed",
                after.name(),
                actor,
                null,
                before == null ? null : json(before),
                json(after));
    }

    public void rightsRequested(RightsRequest request) {
        append(
                "rights.requested",
                request.subject().id(),
                request.maker().username(),
                request.maker().reason(),
                json(request.before()),
                new Json()
                        .put("request_id", request.id())
                        .put("permissions", request.wanted().permissions())
                        .put("roles", request.wanted().roles())
                        .put("portfolio_groups", request.wanted().portfolioGroups())
                        .put("active", request.wanted().active())
                        .put("allows", request.allows())
                        .put("expires_at", request.expiresAt().toString())
                        .toString());
    }

    /** Approved, rejected or withdrawn; what is granted then is a row of its own, in the name of the maker. */
    public void rightsDecided(RightsRequest request) {
        append(
                "rights." + request.decision().status().name().toLowerCase(Locale.ROOT),
                request.subject().id(),
                request.decision().decidedBy(),
                request.decision().reason(),
                null,
                new Json()
                        .put("request_id", request.id())
                        .put("maker", request.maker().username())
                        .put("allows", request.allows())
                        .toString());
    }

    private static String json(RightsState state) {
        return new Json()
                .put("permissions", state.permissions())
                .put("roles", state.roles())
                .put("portfolio_groups", state.portfolioGroups())
                .put("active", state.active())
                .toString();
    }

    public void roleRemoved(Role role, String actor) {
        append("role.removed", role.name(), actor, null, json(role), null);
    }

    public void passwordChanged(User user) {
        append("user.password-changed", user.id(), user.username(), null, null, null);
    }

    public void totpEnrolled(User user, String actor) {
        append("user.totp-enrolled", user.id(), actor, null, null, null);
    }

    /** @param reason null when users remove their own */
    public void totpRemoved(User user, String actor, String reason) {
        append("user.totp-removed", user.id(), actor, reason, null, null);
    }

    public void apiTokenCreated(ApiToken token, User user) {
        append("api-token.created", token.id(), user.username(), null, null, json(token));
    }

    public void apiTokenEnded(ApiToken token, String actor) {
        append("api-token.ended", token.id(), actor, null, json(token), null);
    }

    public void apiTokenExchanged(ApiToken token, User user, String address) {
        append("api-token.used", token.id(), user.username(), null, null, from(address));
    }

    private static String json(ApiToken token) {
        return new Json()
                .put("name", token.name())
                .put("permissions", token.permissions())
                .put("portfolio_groups", token.portfolioGroups())
                .put("expires_at", token.expiresAt().toString())
                .toString();
    }

    private void append(String action, String entity, String actor, String reason, String before, String after) {
        trail.append(new AuditEvent(action, entity, actor, reason, before, after));
    }

    private static String json(User user) {
        return new Json()
                .put("username", user.username())
                .put("display_name", user.displayName())
                .put("permissions", user.grants().permissions())
                .put("roles", user.grants().roles())
                .put("portfolio_groups", user.grants().portfolioGroups())
                .put("active", user.active())
                .toString();
    }

    private static String json(Role role) {
        return new Json()
                .put("description", role.description())
                .put("permissions", role.permissions())
                .put("portfolio_groups", role.portfolioGroups())
                .toString();
    }

    /** @param before null when the group is new; {@code after} null when it is removed */
    public void directoryGroup(String action, String id, DirectoryGroup before, DirectoryGroup after, String actor) {
        append(action, id, actor, null, json(before), json(after));
    }

    private static String json(DirectoryGroup group) {
        return group == null
                ? null
                : new Json()
                        .put("display_name", group.displayName())
                        .put("members", group.members().stream().sorted().toList())
                        .toString();
    }

    /** An address comes from the network: only its harmless characters are kept. */
    private static String from(String address) {
        return "{\"address\":\"%s\"}".formatted(address.replaceAll("[^0-9A-Za-z.:%_-]", "?"));
    }
}
