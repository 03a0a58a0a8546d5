package com.allocationsystem.auth.application.audit;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.auth.domain.user.User;
import com.allocationsystem.auth.domain.user.UserRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

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

    public void changed(User before, User after, String actor) {
        append("user.changed", after.id(), actor, null, json(before), json(after));
    }

    public void passwordReset(User user, String actor) {
        append("user.password-reset", user.id(), actor, null, null, null);
    }

    private void append(String action, String entity, String actor, String reason, String before, String after) {
        trail.append(new AuditEvent(action, entity, actor, reason, before, after));
    }

    private static String json(User user) {
        String permissions = user.permissions().isEmpty() ? "" : '"' + String.join("\",\"", user.permissions()) + '"';
        return "{\"username\":\"%s\",\"permissions\":[%s],\"active\":%s}"
                .formatted(user.username(), permissions, user.active());
    }

    /** An address comes from the network: only its harmless characters are kept. */
    private static String from(String address) {
        return "{\"address\":\"%s\"}".formatted(address.replaceAll("[^0-9A-Za-z.:%_-]", "?"));
    }
}
