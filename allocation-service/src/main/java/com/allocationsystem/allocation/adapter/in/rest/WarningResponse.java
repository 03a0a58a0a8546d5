package com.allocationsystem.allocation.adapter.in.rest;

import com.allocationsystem.allocation.domain.Warning;

/** Something to know before committing; without an account it concerns the whole order. */
record WarningResponse(String type, String accountId, String message) {

    static WarningResponse from(Warning warning) {
        return new WarningResponse(warning.type().name(), warning.accountId(), warning.message());
    }
}
