package com.allocationsystem.referencedata.application.importrequest;

import com.allocationsystem.referencedata.application.port.in.importrequest.ImportRequestNotFoundException;
import com.allocationsystem.referencedata.application.port.in.importrequest.ImportRequestsUseCase;
import com.allocationsystem.referencedata.application.port.out.importrequest.ImportRequests;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.domain.importrequest.ControlsTakenAwayException;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequest;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequest.Decision;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequest.Status;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequestClosedException;
import com.allocationsystem.referencedata.domain.rulebook.SecondUserException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Keeps one open request for a dataset, and has it decided once; never by its maker. */
@ApplicationScoped
public class ImportRequestsService implements ImportRequestsUseCase {

    private static final int ROWS_SHOWN = 50;

    private final ImportRequests requests;
    private final ReferenceConfig config;
    private final Clock clock;

    ImportRequestsService(ImportRequests requests, ReferenceConfig config, Clock clock) {
        this.requests = requests;
        this.config = config;
        this.clock = clock;
    }

    /** @return the open request for this dataset; a program that sends the same files again asks no second time */
    @Transactional
    public ImportRequest ask(String contentHash, ControlsTakenAwayException why, String maker) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return requests.newest(contentHash, why.controlsHash())
                .filter(known -> known.status(now) == Status.PENDING)
                .orElseGet(() -> add(new ImportRequest(
                        UUID.randomUUID().toString(),
                        contentHash,
                        why.controlsHash(),
                        why.lost().size(),
                        why.lost().stream().limit(ROWS_SHOWN).toList(),
                        maker,
                        now,
                        now.plus(config.importApproval().within()),
                        null)));
    }

    private ImportRequest add(ImportRequest request) {
        requests.add(request);
        return request;
    }

    @Override
    @Transactional
    public List<ImportRequest> list(int atMost) {
        return requests.list(atMost);
    }

    @Override
    @Transactional
    public ImportRequest decide(Command command) {
        ImportRequest open = requests.find(command.requestId())
                .orElseThrow(() -> new ImportRequestNotFoundException(command.requestId()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean maker = open.maker().equals(command.by());
        if (maker != (command.wanted() == Status.WITHDRAWN)) {
            throw new SecondUserException(
                    maker
                            ? "You asked for it; another user decides, and you may withdraw it."
                            : "%s asked for it and may withdraw it; reject it instead.".formatted(open.maker()));
        }
        ImportRequest decided = open.decided(new Decision(command.wanted(), command.by(), now, command.reason()));
        if (open.status(now) != Status.PENDING || !requests.decide(decided)) {
            throw new ImportRequestClosedException(
                    requests.find(open.id()).orElseThrow().status(now));
        }
        return decided;
    }
}
