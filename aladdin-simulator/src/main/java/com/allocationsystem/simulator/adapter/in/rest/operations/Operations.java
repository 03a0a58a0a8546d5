package com.allocationsystem.simulator.adapter.in.rest.operations;

import com.allocationsystem.simulator.adapter.in.rest.call.Call;
import com.allocationsystem.simulator.adapter.in.rest.call.Operation;
import com.allocationsystem.simulator.adapter.in.rest.call.Operation.Kind;
import com.allocationsystem.simulator.adapter.in.rest.cash.CashLadders;
import com.allocationsystem.simulator.adapter.in.rest.orders.OrderFilters;
import com.allocationsystem.simulator.adapter.in.rest.orders.OrderWrites;
import com.allocationsystem.simulator.adapter.in.rest.portfolios.PortfolioGroups;
import com.allocationsystem.simulator.adapter.in.rest.positions.PositionTables;
import com.allocationsystem.simulator.adapter.in.rest.positions.v1.PositionRows;
import com.allocationsystem.simulator.adapter.in.rest.securities.SecurityMaster;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which operation a path is. The colon of a custom verb must arrive as it is, not percent-encoded. */
@ApplicationScoped
public class Operations {

    static final String TOKEN = "token";
    static final String TOKEN_PATH = "/api/oauth2/default/v1/token";

    private static final String ORDER = "/api/trading/order-management/order/v1/";
    private static final String POSITIONS = "/api/portfolio-management/positions/positions/v2/";
    private static final String CASH = "/api/portfolio-management/cash/cash-ladder/v2/";
    private static final String GROUP = "/api/portfolio/configuration/portfolio-group/v1/portfolioGroups/";

    private static final String POSITIONS_V1 = "/api/portfolio-mgmt/positions/v1/";
    private static final String SECURITIES = "/api/reference-data/securities/v1/";
    private static final String ANALYTICS = "/api/portfolio-mgmt/security-analytics/v2/";

    private static final String ORDER_WRITE = "trading.order_management.order.v1.Order:write";
    private static final String ORDER_READ = "trading.order_management.order.v1.Order:read";
    private static final String POSITIONS_READ = "portfolio_management.positions.positions.v2.Positions:read";
    private static final String POSITIONS_V1_READ = "portfolio_mgmt.positions.v1.Positions:read";
    private static final String SECURITIES_READ = "reference_data.securities.v1.Securities:read";
    private static final String ANALYTICS_READ = "portfolio_mgmt.security_analytics.v2.SecurityAnalytics:read";
    private static final String CASH_READ = "portfolio_management.cash.cash_ladder.v2.CashLadder:read";
    private static final String GROUP_READ = "portfolio.configuration.portfolio_group.v1.PortfolioGroup";

    private static final Set<String> BULKY = Set.of("members", "position");

    private final Map<String, Operation> fixed = new HashMap<>();
    private final List<Operation> variable;

    Operations(
            OrderWrites writes,
            OrderFilters filters,
            PositionTables positions,
            PositionRows positionRows,
            CashLadders ladders,
            SecurityMaster securities,
            PortfolioGroups groups) {
        post(ORDER + "order:post", ORDER_WRITE, "PostOrderRequest", Kind.WRITE, writes::post);
        post(ORDER + "order:cancel", ORDER_WRITE, "CancelOrderRequest", Kind.WRITE, writes::cancel);
        post(ORDER + "orders:batchPost", ORDER_WRITE, "BatchPostOrdersRequest", Kind.BATCH_WRITE, writes::batchPost);
        post(
                ORDER + "orders:batchCancel",
                ORDER_WRITE,
                "BatchCancelOrdersRequest",
                Kind.BATCH_WRITE,
                writes::batchCancel);
        post(ORDER + "orders:filter", ORDER_READ, "FilterOrdersRequest", Kind.READ, filters::orders);
        post(ORDER + "orderIds:filter", ORDER_READ, "FilterOrderIdsRequest", Kind.READ, filters::orderIds);
        post(
                POSITIONS + "positions:filter",
                POSITIONS_READ,
                "FilterPositionsRequest",
                Kind.BULK_READ,
                positions::filter);
        post(CASH + "ladders:filter", CASH_READ, "FilterCashLadderRequest", Kind.BULK_READ, ladders::filter);
        variable = List.of(
                get("longrunningoperations", ORDER + "longrunningoperations/([^/]+)", ORDER_READ, writes::operation),
                get("members", GROUP + "([^/]+)/members", GROUP_READ, groups::members),
                get("node", GROUP + "([^/]+)/node", GROUP_READ, groups::node),
                get("parents", GROUP + "([^/]+)/parents", GROUP_READ, groups::parents),
                get("ancestors", GROUP + "([^/]+)/ancestors", GROUP_READ, groups::ancestors),
                get("position", POSITIONS_V1 + "position", POSITIONS_V1_READ, positionRows::position),
                get("security-master", SECURITIES + "security-master", SECURITIES_READ, securities::master),
                get("ratings", SECURITIES + "ratings", SECURITIES_READ, securities::ratings),
                get("assets", ANALYTICS + "assets", ANALYTICS_READ, securities::analytics));
    }

    private void post(String path, String scope, String shape, Kind kind, Function<Call, byte[]> answer) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        fixed.put(path, new Operation(name, "POST", Pattern.compile(Pattern.quote(path)), scope, shape, kind, answer));
    }

    private static Operation get(String name, String path, String scope, Function<Call, byte[]> answer) {
        Kind kind = BULKY.contains(name) ? Kind.BULK_READ : Kind.READ;
        return new Operation(name, "GET", Pattern.compile(path), scope, null, kind, answer);
    }

    /** An operation and the variable parts of its path. */
    record Match(Operation operation, List<String> arguments) {}

    /** @return the operation of that method and raw path */
    Optional<Match> find(String method, String path) {
        Operation known = fixed.get(path);
        if (known != null) {
            return known.method().equals(method) ? Optional.of(new Match(known, List.of())) : Optional.empty();
        }
        for (Operation operation : variable) {
            Matcher matcher = operation.path().matcher(path);
            if (operation.method().equals(method) && matcher.matches()) {
                return Optional.of(new Match(operation, arguments(matcher)));
            }
        }
        return Optional.empty();
    }

    private static List<String> arguments(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(group -> URLDecoder.decode(matcher.group(group).replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    /** @return every name that a fault may carry */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of(TOKEN));
        fixed.values().forEach(operation -> names.add(operation.name()));
        variable.forEach(operation -> names.add(operation.name()));
        return names;
    }
}
