package com.allocationsystem.ordergateway.application.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.ordergateway.application.port.in.block.ChangeBlocksUseCase.Command;
import com.allocationsystem.ordergateway.application.port.in.block.ChangeBlocksUseCase.Size;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.Stamp;
import com.allocationsystem.ordergateway.fake.port.FaultyOrderManagement;
import com.allocationsystem.ordergateway.fake.port.FixedConfig;
import com.allocationsystem.ordergateway.fake.port.InMemoryOrderStore;
import com.allocationsystem.ordergateway.fixture.Gateway;
import com.allocationsystem.ordergateway.fixture.Orders;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.testsupport.HandSetClock;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What many orders are asked for, while Aladdin's fills and states arrive in between. */
class BlockChangeServiceTest {

    private final HandSetClock clock = new HandSetClock(Orders.NOON);
    private final InMemoryOrderStore store = new InMemoryOrderStore();
    private final Gateway gateway = new Gateway(
            restless(store), new FaultyOrderManagement(1, clock), new FixedConfig(Duration.ofSeconds(5)), clock);
    private final String allocationId = UUID.randomUUID().toString();
    private List<String> ids;

    @BeforeEach
    void accept() {
        gateway.accept.accept(Gateway.batch(allocationId, 2));
        ids = store.children(allocationId).stream()
                .map(order -> order.id().toString())
                .toList();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void orderIsInAChangeOnce_whenItMovesOnBetweenTwoOfItsNames() {
        BlockChange change = gateway.changeMany.ask(
                command(BlockChange.Kind.CANCEL, List.of(ids.get(0), ids.get(1), ids.get(0)), List.of()));
        assertEquals(2, change.lines().size());
    }

    @Test
    void secondSizeOfAnOrderIsRefused_whenItMovesOnBetweenThem() {
        List<Size> sizes = List.of(new Size(ids.get(0), 4000), new Size(ids.get(0), 3000));
        Command twice = command(BlockChange.Kind.MODIFY, List.of(), sizes);
        assertThrows(InvalidInputException.class, () -> gateway.changeMany.ask(twice));
    }

    private static Command command(BlockChange.Kind kind, List<String> orderIds, List<Size> sizes) {
        return new Command(null, kind, orderIds, List.of(), sizes, "sent in error", "trader", Entitlement.ALL);
    }

    /** A store whose orders have a new version each time one is looked up. */
    private static OrderStore restless(OrderStore store) {
        int[] version = {1};
        return (OrderStore) Proxy.newProxyInstance(
                OrderStore.class.getClassLoader(), new Class<?>[] {OrderStore.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(store, arguments);
                    return answer instanceof Optional<?> found && found.orElse(null) instanceof ChildOrder order
                            ? Optional.of(moved(order, ++version[0]))
                            : answer;
                });
    }

    private static ChildOrder moved(ChildOrder order, int version) {
        return new ChildOrder(
                order.id(),
                order.terms(),
                order.state(),
                order.aladdin(),
                order.violations(),
                order.handling(),
                order.change(),
                new Stamp(version, order.stamp().at(), order.stamp().by()));
    }
}
