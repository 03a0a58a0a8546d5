package com.allocationsystem.simulator.adapter.in.rest.positions.v1;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import java.util.ArrayList;
import java.util.List;

/** The accounts behind a list of tickers, some of which begin with a minus: those are left out. */
final class TickerList {

    /** Aladdin tells no more of one portfolio or group. */
    private static final int MOST_POSITIONS = 50_000;

    private TickerList() {}

    /** @throws ApiException 404 for a ticker of nothing, 400 for too large a group */
    static List<Integer> accounts(List<String> tickers, Dataset dataset) {
        List<Integer> wanted = new ArrayList<>();
        List<Integer> excluded = new ArrayList<>();
        for (String ticker : tickers) {
            boolean minus = ticker.startsWith("-");
            String name = minus ? ticker.substring(1) : ticker;
            int node = dataset.tree()
                    .find(name)
                    .orElseThrow(() -> ApiException.notFound("Portfolio or group '%s' is unknown".formatted(name)));
            (minus ? excluded : wanted).add(node);
            checkSize(node, name, dataset);
        }
        List<Integer> accounts = new ArrayList<>();
        dataset.tree().forEachAccount(wanted, accounts::add);
        dataset.tree().forEachAccount(excluded, account -> accounts.remove((Integer) account));
        return accounts;
    }

    private static void checkSize(int node, String name, Dataset dataset) {
        int[] starts = dataset.positions().starts();
        long[] positions = {0};
        dataset.tree().forEachAccount(List.of(node), account -> positions[0] += starts[account + 1] - starts[account]);
        if (positions[0] > MOST_POSITIONS) {
            throw ApiException.invalid("Group %s has %d positions; at most %d, ask for its parts"
                    .formatted(name, positions[0], MOST_POSITIONS));
        }
    }
}
