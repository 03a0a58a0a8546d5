package com.allocationsystem.allocation.application.solve;

import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Long work of one kind, of which one runs at a time, so that previews keep the processors. */
public final class OneAtATime {

    private final Semaphore turn = new Semaphore(1);

    /**
     * @return what the work answers
     * @throws SolvesBusyException when other work of the kind is under way
     */
    public <T> T run(Supplier<T> work) {
        if (!turn.tryAcquire()) {
            throw new SolvesBusyException();
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}
