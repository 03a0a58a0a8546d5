package com.allocationsystem.allocation.application.port.in.commit;

/** A limit of the firm across orders refuses a commit, or a retry of its failed orders. */
public final class FirmLimitException extends RuntimeException {

    private FirmLimitException(String message) {
        super(message);
    }

    /** @param why the rest of a sentence about the block */
    public static FirmLimitException ofCommit(String why) {
        return new FirmLimitException(
                "The block " + why + "; reduce it, or ask a user who has money left today to commit it");
    }

    /** @param why the rest of a sentence about the orders that failed */
    public static FirmLimitException ofRetry(String why) {
        return new FirmLimitException("Trying the failed orders again " + why
                + "; ask a user who has money left today to preview and commit their par as a new order");
    }
}
