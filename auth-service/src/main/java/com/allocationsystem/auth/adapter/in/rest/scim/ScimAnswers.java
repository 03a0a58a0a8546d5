package com.allocationsystem.auth.adapter.in.rest.scim;

import com.allocationsystem.auth.application.port.in.directory.DirectoryEntryNotFoundException;
import com.allocationsystem.auth.application.port.in.directory.DirectoryEntryTakenException;
import java.util.function.Supplier;

/** Runs what a directory asks for, and turns what is refused into SCIM's form. */
final class ScimAnswers {

    private ScimAnswers() {}

    static <T> T of(Supplier<T> work) {
        try {
            return work.get();
        } catch (DirectoryEntryNotFoundException e) {
            throw new ScimFault(404, null, e.getMessage());
        } catch (DirectoryEntryTakenException e) {
            throw new ScimFault(409, "uniqueness", e.getMessage());
        }
    }
}
