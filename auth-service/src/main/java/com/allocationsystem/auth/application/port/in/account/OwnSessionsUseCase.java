package com.allocationsystem.auth.application.port.in.account;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.domain.session.SignInSession;
import java.util.List;

/** Shows users the sessions of their own, and ends them. */
public interface OwnSessionsUseCase {

    /** @return the caller's sessions that can be refreshed, the youngest first */
    List<SignInSession> list(Caller caller);

    /** Ends a session of the caller; nothing happens when it has ended, or belongs to another user. */
    void end(Caller caller, String sessionId);
}
