package com.allocationsystem.auth.application.rightsrequest;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.out.RightsRequests;
import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.right.Rights;
import com.allocationsystem.auth.domain.right.Role;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Decision;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Maker;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Status;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Subject;
import com.allocationsystem.auth.domain.rightsrequest.RightsState;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Divides a change of rights into what is done at once and what waits: where the settings ask for a second administrator, whatever
 * gives a right waits, and whatever takes one away never does.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SecondAdministrator {

    private final RightsRequests requests;
    private final RightsReader rights;
    private final AuthAudit audit;
    private final AuthConfig config;
    private final Clock clock;

    SecondAdministrator(RightsRequests requests, RightsReader rights, AuthAudit audit, AuthConfig config, Clock clock) {
        this.requests = requests;
        this.rights = rights;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** @return the user as one administrator may make it; other than {@code wanted} where the rest waits */
    public User atOnce(User before, User wanted) {
        if (!config.secondAdministrator().required() || !gives(of(before), of(wanted))) {
            return wanted;
        }
        User narrowed = before.with(
                wanted.displayName(), before.grants().narrowedTo(wanted.grants()), wanted.active() && before.active());
        return gives(of(before), of(narrowed)) ? before.with(wanted.displayName(), null, null) : narrowed;
    }

    /** @return what a new user is created with */
    public Grants atOnce(Grants wanted) {
        boolean waits = config.secondAdministrator().required()
                && !rights.of(wanted).permissions().isEmpty();
        return waits ? new Grants(List.of(), List.of(), wanted.portfolioGroups()) : wanted;
    }

    /**
     * @param holders how many users hold the role
     * @return the role as one administrator may make it; other than {@code wanted} where the rest waits
     */
    public Role atOnce(Role before, Role wanted, int holders) {
        boolean waits = config.secondAdministrator().required() && holders > 0 && gives(of(before), of(wanted));
        return waits ? before.narrowedTo(wanted) : wanted;
    }

    /**
     * One who gives a password could be the first to use it.
     *
     * @param user with a password that an administrator has just given
     * @return the user as one administrator may leave it: one who may do something signs in once a second one agrees
     */
    public User withGivenPassword(User user) {
        boolean waits = config.secondAdministrator().required()
                && !of(user).permissions().isEmpty();
        return waits ? user.with(null, null, false) : user;
    }

    /**
     * Asks for what waits; an older request for the same user gives way.
     *
     * @param reason in the maker's words; null for a user who is new
     */
    public RightsRequest ask(User before, User wanted, Caller maker, String reason) {
        return ask(
                new Subject(RightsRequest.Kind.USER, before.id(), before.username()),
                RightsState.of(before),
                RightsState.of(wanted),
                of(wanted),
                maker,
                reason);
    }

    /**
     * Asks for what waits; an older request for the same role gives way.
     *
     * @param reason in the maker's words
     */
    public RightsRequest ask(Role before, Role wanted, Caller maker, String reason) {
        return ask(
                new Subject(RightsRequest.Kind.ROLE, before.name(), before.name()),
                RightsState.of(before),
                RightsState.of(wanted),
                of(wanted),
                maker,
                reason);
    }

    private RightsRequest ask(
            Subject subject, RightsState before, RightsState wanted, Rights allowed, Caller maker, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        requests.undecidedOf(subject).ifPresent(older -> {
            Decision replaced = new Decision(Status.WITHDRAWN, maker.username(), now, "another request took its place");
            requests.decide(older.id(), replaced);
            audit.rightsDecided(older.decided(replaced));
        });
        RightsRequest request = new RightsRequest(
                UUID.randomUUID().toString(),
                subject,
                before,
                wanted,
                allowed.permissions(),
                new Maker(maker.userId(), maker.username(), now, reason),
                now.plus(config.secondAdministrator().within()),
                null);
        requests.add(request);
        audit.rightsRequested(request);
        return request;
    }

    /** @return what the user may; one who may not sign in has no rights */
    public Rights of(User user) {
        return user.active() ? rights.of(user.grants()) : Rights.NONE;
    }

    /** @return what a role gives its holders */
    public static Rights of(Role role) {
        return Rights.of(new Grants(List.of(), List.of(), null), List.of(role));
    }

    private static boolean gives(Rights before, Rights after) {
        return !after.permissions().isEmpty() && !before.include(after);
    }
}
