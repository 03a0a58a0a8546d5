package com.allocationsystem.referencedata.application.port.in.snapshot;

/** Makes the start-of-day exposures of all accounts before anyone needs them. */
public interface PrepareStartOfDayUseCase {

    /** Reads afresh what is missing or of another version; does next to nothing when all is up to date. */
    void prepare();
}
