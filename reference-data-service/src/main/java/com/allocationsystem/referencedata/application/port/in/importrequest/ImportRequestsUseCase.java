package com.allocationsystem.referencedata.application.port.in.importrequest;

import com.allocationsystem.referencedata.domain.importrequest.ImportRequest;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequestClosedException;
import com.allocationsystem.referencedata.domain.rulebook.SecondUserException;
import java.util.List;

/** Shows datasets that wait for a second user, and decides about them. */
public interface ImportRequestsUseCase {

    /** @return newest first */
    List<ImportRequest> list(int atMost);

    /**
     * Approves, rejects or withdraws it.
     *
     * @throws ImportRequestNotFoundException when there is none
     * @throws ImportRequestClosedException when it is not open any more
     * @throws SecondUserException when the maker approves or rejects, or another user withdraws
     */
    ImportRequest decide(Command command);

    /**
     * @param wanted APPROVED, REJECTED or WITHDRAWN
     * @param by username
     * @param reason in the user's words
     */
    record Command(String requestId, ImportRequest.Status wanted, String by, String reason) {}
}
