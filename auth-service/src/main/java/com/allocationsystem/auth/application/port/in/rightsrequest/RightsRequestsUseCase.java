package com.allocationsystem.auth.application.port.in.rightsrequest;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import java.util.List;

/** Shows rights that wait for a second administrator, and decides about them. */
public interface RightsRequestsUseCase {

    /** @return newest first */
    List<RightsRequest> list(int atMost);

    /**
     * Grants what was asked for, in the name of its maker.
     *
     * @throws RightsRequestNotFoundException when there is none
     * @throws RightsRequestClosedException when it is not open any more, or what it rests on has changed
     * @throws SecondAdministratorException when the caller asked for it, or would get the rights
     */
    RightsRequest approve(Command command);

    /**
     * @throws RightsRequestNotFoundException when there is none
     * @throws RightsRequestClosedException when it is not open any more
     * @throws SecondAdministratorException when the caller asked for it: the maker withdraws
     */
    RightsRequest reject(Command command);

    /**
     * @throws RightsRequestNotFoundException when there is none
     * @throws RightsRequestClosedException when it is not open any more
     * @throws SecondAdministratorException when another user asked for it
     */
    RightsRequest withdraw(Command command);

    /** @param reason in the caller's words */
    record Command(String requestId, String reason, Caller caller) {}
}
