package com.allocationsystem.edge.problem;

/**
 * A kind of problem: its stable name, its title and its HTTP status.
 *
 * @param code last part of the problem's {@code type}, kebab-case
 * @param title the kind in words
 * @param status HTTP status, 400 to 599
 */
public record ProblemKind(String code, String title, int status) {

    public static final ProblemKind MALFORMED = new ProblemKind("malformed-request", "The request cannot be read", 400);
    public static final ProblemKind IMPOSSIBLE =
            new ProblemKind("impossible-values", "Some values of the request cannot be used", 422);
    public static final ProblemKind UNAUTHENTICATED =
            new ProblemKind("not-signed-in", "A valid access token is needed", 401);
    public static final ProblemKind FORBIDDEN = new ProblemKind("not-permitted", "The permission is missing", 403);
    public static final ProblemKind NOT_FOUND = new ProblemKind("not-found", "There is nothing here", 404);
    public static final ProblemKind METHOD_NOT_ALLOWED =
            new ProblemKind("method-not-allowed", "This address does not take that method", 405);
    public static final ProblemKind NOT_ACCEPTABLE =
            new ProblemKind("not-acceptable", "No representation fits the Accept header", 406);
    public static final ProblemKind TOO_LARGE = new ProblemKind("request-too-large", "The request is too large", 413);
    public static final ProblemKind UNSUPPORTED =
            new ProblemKind("unsupported-media-type", "This media type is not read here", 415);
    public static final ProblemKind UNAVAILABLE =
            new ProblemKind("dependency-unavailable", "Something this service needs does not answer", 503);
    public static final ProblemKind BUG = new ProblemKind("internal-error", "The service failed", 500);

    /** @return the stable URI path of this kind */
    public String type() {
        return "/problems/" + code;
    }
}
