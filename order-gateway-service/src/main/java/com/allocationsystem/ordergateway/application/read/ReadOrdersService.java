package com.allocationsystem.ordergateway.application.read;

import com.allocationsystem.ordergateway.application.port.in.read.ListOrdersUseCase;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.application.port.in.read.OrderView;
import com.allocationsystem.ordergateway.application.port.in.read.ReadOrderUseCase;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.domain.filter.OrderFilter;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The blotter and its single lines. */
@ApplicationScoped
class ReadOrdersService implements ListOrdersUseCase, ReadOrderUseCase {

    private final OrderStore store;

    ReadOrdersService(OrderStore store) {
        this.store = store;
    }

    @Override
    public Page list(OrderFilter filter, int limit) {
        List<OrderStore.Listed> found = store.list(filter, limit + 1);
        List<OrderStore.Listed> shown = found.subList(0, Math.min(limit, found.size()));
        Map<UUID, List<HistoryEntry>> histories = store.histories(
                shown.stream().map(listed -> listed.order().id()).toList());
        List<OrderView> views = shown.stream()
                .map(listed -> new OrderView(
                        listed.order(), histories.get(listed.order().id())))
                .toList();
        boolean more = found.size() > limit;
        return new Page(views, more ? shown.get(shown.size() - 1).sequence() : null);
    }

    @Override
    public OrderView read(String id, Entitlement entitlement) {
        ChildOrder order = store.find(id, entitlement).orElseThrow(() -> OrderNotFoundException.order(id));
        return new OrderView(order, store.histories(List.of(order.id())).get(order.id()));
    }
}
