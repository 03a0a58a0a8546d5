package com.allocationsystem.allocation.application.port.in.approval;

/** This user may not decide this approval. */
public final class ApprovalNotPermittedException extends RuntimeException {

    private ApprovalNotPermittedException(String message) {
        super(message);
    }

    /** @return the refusal of a user who made what is to be approved */
    public static ApprovalNotPermittedException ofMaker(String username) {
        return new ApprovalNotPermittedException(
                "%s previewed or committed this allocation; another user must decide".formatted(username));
    }

    /** @return the refusal of a user who is not the maker */
    public static ApprovalNotPermittedException ofOther(String maker) {
        return new ApprovalNotPermittedException(
                "only %s, who asked for the approval, may withdraw it".formatted(maker));
    }

    /** @return the refusal of a user who lacks a permission */
    public static ApprovalNotPermittedException missing(String permission) {
        return new ApprovalNotPermittedException(
                "this approval needs the permission %s; ask a user who holds it".formatted(permission));
    }
}
