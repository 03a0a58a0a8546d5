package com.allocationsystem.allocation.application.port.in.commit;

/** A limit of the firm across orders refuses the commit. */
public final class FirmLimitException extends RuntimeException {

    /** @param why the rest of a sentence about the block */
    public FirmLimitException(String why) {
        super("The block " + why + "; reduce it, or ask a user who has money left today to commit it");
    }
}
