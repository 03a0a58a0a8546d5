package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.model.plan.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to know before committing; without an account it concerns the whole order. */
public record WarningResponse(
        Warning.Type type, @Schema(nullable = true) String accountId, String message) {

    public static WarningResponse from(Warning warning) {
        return new WarningResponse(warning.type(), warning.accountId(), warning.message());
    }
}
