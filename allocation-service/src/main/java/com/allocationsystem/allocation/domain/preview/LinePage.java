package com.allocationsystem.allocation.domain.preview;

import com.allocationsystem.allocation.model.plan.AccountAllocation;
import java.util.List;

/**
 * Some of the lines of a split. A split never changes, so a page is told by the number of lines before it.
 *
 * @param lines in the order wanted
 * @param total lines that the filter takes, on all pages
 * @param next lines before the next page; null on the last page
 */
public record LinePage(List<AccountAllocation> lines, int total, Integer next) {

    /**
     * @param all lines of the split, by account id
     * @param before lines to leave out, 0 or more
     * @param limit most lines of the page, 0 or more
     */
    public static LinePage of(List<AccountAllocation> all, LineFilter filter, int before, int limit) {
        List<AccountAllocation> wanted = filter.equals(LineFilter.ALL)
                ? all
                : all.stream()
                        .filter(filter::takes)
                        .sorted(filter.sort().comparator(filter.descending()))
                        .toList();
        int from = Math.min(before, wanted.size());
        int to = (int) Math.min((long) from + limit, wanted.size());
        return new LinePage(wanted.subList(from, to), wanted.size(), to < wanted.size() ? to : null);
    }
}
