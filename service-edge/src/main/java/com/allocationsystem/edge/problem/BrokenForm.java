package com.allocationsystem.edge.problem;

/** Tells a form that a client sent wrongly from a failure of ours: the platform throws plain exceptions for both. */
final class BrokenForm {

    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private BrokenForm() {}

    /** @return whether the parser of forms itself gave up, and not, say, the disk it writes to */
    static boolean isBehind(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return frames.length > 0 && frames[0].getClassName().startsWith(PARSER);
    }
}
