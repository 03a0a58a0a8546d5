package com.allocationsystem.allocation.domain.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinePageTest {

    private final List<AccountAllocation> lines =
            Fixtures.plan(List.of(), 1_000_000, 2_000_000, 0).allocations();

    @Test
    void pagesTogetherHoldEveryLineOnce_inOrder() {
        List<AccountAllocation> all = Fixtures.planOver(250).allocations();
        List<AccountAllocation> read = new ArrayList<>();
        Integer before = 0;
        while (before != null) {
            LinePage page = LinePage.of(all, LineFilter.ALL, before, 100);
            assertEquals(250, page.total());
            read.addAll(page.lines());
            before = page.next();
        }

        assertEquals(all, read);
    }

    @Test
    void largestComesFirst_whenSortedDescending() {
        assertEquals(
                List.of("ACC00002", "ACC00001", "ACC00003"),
                ids(new LineFilter(null, null, null, LineSort.ALLOCATED_QUANTITY, true)));
        assertEquals(
                List.of("ACC00003", "ACC00002", "ACC00001"),
                ids(new LineFilter(null, null, null, LineSort.NAV, false)));
    }

    @Test
    void equalsAreSortedByAccountId_inBothDirections() {
        assertEquals(
                List.of("ACC00001", "ACC00002", "ACC00003"),
                ids(new LineFilter(null, null, null, LineSort.REASON, true)));
    }

    @Test
    void filterTakesTextOfIdOrName_allocationAndReason() {
        assertEquals(List.of("ACC00002"), ids(new LineFilter("acc00002", null, null, LineSort.ACCOUNT_ID, false)));
        assertEquals(List.of("ACC00003"), ids(new LineFilter(null, false, null, LineSort.ACCOUNT_ID, false)));
        assertEquals(List.of(), ids(new LineFilter(null, null, ReasonCode.CASH, LineSort.ACCOUNT_ID, false)));
        assertEquals(
                List.of("ACC00001", "ACC00002"),
                ids(new LineFilter(null, true, ReasonCode.METHOD_SHARE, LineSort.ACCOUNT_ID, false)));
    }

    @Test
    void pageBehindTheLastLine_isEmpty() {
        LinePage page = LinePage.of(lines, LineFilter.ALL, Integer.MAX_VALUE, 1000);

        assertEquals(List.of(), page.lines());
        assertNull(page.next());
    }

    private List<String> ids(LineFilter filter) {
        return LinePage.of(lines, filter, 0, 10).lines().stream()
                .map(AccountAllocation::accountId)
                .toList();
    }
}
