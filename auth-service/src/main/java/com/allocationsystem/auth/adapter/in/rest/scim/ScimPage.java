package com.allocationsystem.auth.adapter.in.rest.scim;

import java.util.List;

/**
 * Which part of a list is asked for.
 *
 * @param start of the first, from 1
 * @param count at most so many
 */
record ScimPage(int start, int count) {

    private static final int MOST = 200;

    /** @return the page of these query parameters, as RFC 7644, 3.4.2.4 reads them: what is too small or large is moved in */
    static ScimPage of(Integer start, Integer count) {
        return new ScimPage(
                Math.max(1, start == null ? 1 : start), Math.min(MOST, Math.max(0, count == null ? MOST : count)));
    }

    <T> List<T> of(List<T> all) {
        return all.stream().skip(start - 1L).limit(count).toList();
    }
}
