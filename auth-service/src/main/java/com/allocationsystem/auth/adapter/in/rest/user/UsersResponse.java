package com.allocationsystem.auth.adapter.in.rest.user;

import com.allocationsystem.auth.application.port.in.user.UserEntry;
import com.allocationsystem.edge.paging.PageQuery;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of users; {@code next_cursor} is null on the last.
 *
 * @param users by username
 */
public record UsersResponse(
        List<UserResponse> users, @Schema(nullable = true) String nextCursor) {

    /** @param found up to one user more than {@code limit}: that one only tells that there is a next page */
    static UsersResponse from(List<UserEntry> found, int limit) {
        boolean more = found.size() > limit;
        List<UserEntry> page = more ? found.subList(0, limit) : found;
        return new UsersResponse(
                page.stream().map(UserResponse::from).toList(),
                more ? PageQuery.cursorAfter(page.get(limit - 1).user().username()) : null);
    }
}
