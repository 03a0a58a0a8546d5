package com.allocationsystem.auth.adapter.in.rest.role;

import com.allocationsystem.auth.domain.right.Assignable;
import java.util.Arrays;
import java.util.List;

/**
 * The permissions that a user may hold.
 *
 * @param permissions every one there is
 */
public record PermissionsResponse(List<Named> permissions) {

    static PermissionsResponse all() {
        return new PermissionsResponse(Arrays.stream(Assignable.values())
                .map(one -> new Named(one.permission(), one.sentence()))
                .toList());
    }

    /**
     * One permission and what it allows.
     *
     * @param name as roles and users hold it
     */
    public record Named(String name, String sentence) {}
}
