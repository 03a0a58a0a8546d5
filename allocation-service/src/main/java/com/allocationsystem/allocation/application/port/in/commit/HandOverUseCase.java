package com.allocationsystem.allocation.application.port.in.commit;

/** Brings what is committed to the order gateway and follows it until its last child is final. */
public interface HandOverUseCase {

    /**
     * Works off every entry of the outbox that is due; safe to run anywhere, any number of times at once.
     *
     * @return how many entries were worked on
     */
    int workOff();
}
