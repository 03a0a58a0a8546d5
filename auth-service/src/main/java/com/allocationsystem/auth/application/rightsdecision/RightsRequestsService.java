package com.allocationsystem.auth.application.rightsdecision;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.caller.CheckCallerUseCase;
import com.allocationsystem.auth.application.port.in.rightsrequest.RightsRequestClosedException;
import com.allocationsystem.auth.application.port.in.rightsrequest.RightsRequestNotFoundException;
import com.allocationsystem.auth.application.port.in.rightsrequest.RightsRequestsUseCase;
import com.allocationsystem.auth.application.port.in.rightsrequest.SecondAdministratorException;
import com.allocationsystem.auth.application.port.out.RightsRequests;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Decision;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Decides about one request at a time; never its maker, and never the user whose rights they would be. */
@ApplicationScoped
class RightsRequestsService implements RightsRequestsUseCase {

    private final RightsRequests requests;
    private final UserBook users;
    private final GrantedRights granted;
    private final CheckCallerUseCase callers;
    private final AuthAudit audit;
    private final Clock clock;

    RightsRequestsService(
            RightsRequests requests,
            UserBook users,
            GrantedRights granted,
            CheckCallerUseCase callers,
            AuthAudit audit,
            Clock clock) {
        this.requests = requests;
        this.users = users;
        this.granted = granted;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<RightsRequest> list(int atMost) {
        return requests.list(atMost);
    }

    @Override
    @Transactional
    public RightsRequest approve(Command command) {
        RightsRequest open = begin(command);
        refuseMaker(open, command);
        if (open.subject().id().equals(command.caller().userId())) {
            throw SecondAdministratorException.ofSubject();
        }
        RightsRequest approved = decide(open, Status.APPROVED, command);
        granted.grant(open);
        return approved;
    }

    @Override
    @Transactional
    public RightsRequest reject(Command command) {
        RightsRequest open = begin(command);
        refuseMaker(open, command);
        return decide(open, Status.REJECTED, command);
    }

    @Override
    @Transactional
    public RightsRequest withdraw(Command command) {
        RightsRequest open = begin(command);
        if (!isMaker(open, command)) {
            throw SecondAdministratorException.ofOthers(open.maker().username());
        }
        return decide(open, Status.WITHDRAWN, command);
    }

    private RightsRequest begin(Command command) {
        users.lockChanges();
        callers.check(command.caller());
        RightsRequest request = requests.find(command.requestId())
                .orElseThrow(() -> new RightsRequestNotFoundException(command.requestId()));
        Status status = request.status(clock.instant());
        if (status != Status.PENDING) {
            throw RightsRequestClosedException.of(status);
        }
        return request;
    }

    private RightsRequest decide(RightsRequest open, Status status, Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Decision decision = new Decision(status, command.caller().username(), now, command.reason());
        requests.decide(open.id(), decision);
        RightsRequest decided = open.decided(decision);
        audit.rightsDecided(decided);
        return decided;
    }

    private static void refuseMaker(RightsRequest open, Command command) {
        if (isMaker(open, command)) {
            throw SecondAdministratorException.ofMaker();
        }
    }

    private static boolean isMaker(RightsRequest open, Command command) {
        return open.maker().userId().equals(command.caller().userId());
    }
}
