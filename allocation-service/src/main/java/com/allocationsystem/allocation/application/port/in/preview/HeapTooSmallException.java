package com.allocationsystem.allocation.application.port.in.preview;

/** A split over so many accounts does not fit into the memory of this process. */
public final class HeapTooSmallException extends RuntimeException {

    /**
     * @param accounts of the split
     * @param neededMegabytes of heap
     * @param megabytes that there are
     */
    public HeapTooSmallException(int accounts, long neededMegabytes, long megabytes) {
        super(
                ("A split over %,d accounts needs about %,d MB of heap and allocation-service has %,d MB: start it with -Xmx%dm"
                                + " (./dev: OAS_JAVA_OPTIONS=-Xmx%dm), or choose fewer accounts")
                        .formatted(accounts, neededMegabytes, megabytes, neededMegabytes, neededMegabytes));
    }
}
