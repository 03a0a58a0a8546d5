package com.allocationsystem.simulator.adapter.out.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.shared.Side;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.dataset.SmallDataset;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderOperation;
import com.allocationsystem.simulator.domain.order.OrderResult;
import com.allocationsystem.simulator.domain.order.OrderStatus;
import com.allocationsystem.simulator.domain.order.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileOrderJournalTest {

    private static final Instant NOW = Instant.parse("2023-03-31T14:00:00.123456Z");
    private static final Dataset DATASET = SmallDataset.of();

    @TempDir
    Path folder;

    private final List<Order> orders = new ArrayList<>();
    private final List<OrderOperation> operations = new ArrayList<>();

    @Test
    void everythingComesBackAsItWas_changesInTheirOrder() {
        Order order = order(1);
        Order booked = order.withStatus(OrderStatus.BOOKED, NOW.plusSeconds(1));
        OrderOperation batch = new OrderOperation(
                "b",
                OrderOperation.Kind.POST,
                List.of(
                        new OrderResult.Taken(booked, List.of()),
                        new OrderResult.Refused(Refusal.notFound("Portfolio X is unknown"))));
        FileOrderJournal journal = open();
        journal.append(List.of(order, order(2)));
        journal.append(List.of(booked));
        journal.append(batch);

        open();

        assertEquals(List.of(order, order(2), booked), orders);
        assertEquals(List.of(batch), operations);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 200})
    void lineCutShortByTheDeathOfTheProcessIsDropped_andTheNextOneIsWhole(int bytesLost) throws IOException {
        FileOrderJournal journal = open();
        journal.append(List.of(order(1)));
        journal.append(List.of(order(2)));
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - bytesLost));

        FileOrderJournal reopened = open();
        reopened.append(List.of(order(3)));
        orders.clear();
        open();

        assertEquals(List.of(order(1), order(3)), orders);
    }

    @Test
    void damageInTheMiddleStopsTheStart() throws IOException {
        open().append(List.of(order(1)));
        Files.writeString(file(), "{\"order\": \n", StandardOpenOption.APPEND);

        IllegalStateException failure = assertThrows(IllegalStateException.class, this::open);

        assertTrue(failure.getMessage().contains("line 2"), failure.getMessage());
    }

    @Test
    void accountThatTheDatasetLacksStopsTheStart() throws IOException {
        open().append(List.of(order(1)));
        Files.writeString(file(), Files.readString(file()).replace("\"A1\"", "\"GONE\""));

        IllegalStateException failure = assertThrows(IllegalStateException.class, this::open);

        assertTrue(failure.getMessage().contains("the dataset lacks \"GONE\""), failure.getMessage());
    }

    @Test
    void clearedJournalStaysUsable() {
        FileOrderJournal journal = open();
        journal.append(List.of(order(1)));
        journal.clear();
        journal.append(List.of(order(2)));

        open();

        assertEquals(List.of(order(2)), orders);
    }

    private FileOrderJournal open() {
        FileOrderJournal journal = new FileOrderJournal(folder, false);
        journal.replay(DATASET, orders::add, operations::add);
        return journal;
    }

    private static Order order(long id) {
        return new Order(
                id,
                "OAS-" + id,
                null,
                "9001",
                "basket",
                0,
                Side.SELL,
                LocalDate.of(2023, 3, 31),
                LocalDate.of(2023, 4, 3),
                new BigDecimal("99.5"),
                List.of(new Order.Piece(0, 2000), new Order.Piece(1, 3000)),
                OrderStatus.ACTIVE,
                1,
                NOW,
                NOW,
                NOW.plusMillis(5),
                Map.of("tradingLimitType", "Price", "tradingLimitValue", new BigDecimal("99.5")));
    }

    private Path file() {
        return folder.resolve("orders.jsonl");
    }
}
