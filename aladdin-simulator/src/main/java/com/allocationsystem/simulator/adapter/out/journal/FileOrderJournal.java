package com.allocationsystem.simulator.adapter.out.journal;

import com.allocationsystem.simulator.application.port.out.OrderJournal;
import com.allocationsystem.simulator.config.SimulatorConfig;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderOperation;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An append-only file of JSON lines: each new state of an order, each finished batch.
 *
 * <p>A line reaches the operating system before the caller goes on, so that it outlives the process; whether it also reaches the disk is a
 * setting. A last line without its end was never answered and is cut off; any other unreadable line stops the start.
 */
@ApplicationScoped
class FileOrderJournal implements OrderJournal {

    private static final String FILE = "orders.jsonl";

    private final Path file;
    private final boolean forceToDisk;
    private FileChannel channel;
    private Dataset dataset;

    @Inject
    FileOrderJournal(SimulatorConfig config) {
        this(config.state(), config.forceToDisk());
    }

    FileOrderJournal(Path folder, boolean forceToDisk) {
        this.file = folder.resolve(FILE);
        this.forceToDisk = forceToDisk;
    }

    @Override
    public synchronized void replay(Dataset known, Consumer<Order> orders, Consumer<OrderOperation> operations) {
        dataset = known;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Map<Long, Order> latest = new HashMap<>();
            long end = new JournalLines(file, dataset, latest::get)
                    .read(
                            order -> {
                                latest.put(order.id(), order);
                                orders.accept(order);
                            },
                            operations);
            channel.truncate(end);
            channel.position(end);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal %s cannot be read".formatted(file), e);
        }
    }

    @Override
    public synchronized void append(List<Order> orders) {
        if (orders.isEmpty()) {
            return;
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        orders.forEach(order -> lines.writeBytes(JournalLines.line(order, dataset)));
        write(lines.toByteArray());
    }

    @Override
    public synchronized void append(OrderOperation operation) {
        write(JournalLines.line(operation));
    }

    private void write(byte[] lines) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(lines);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            if (forceToDisk) {
                channel.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The journal %s cannot be written".formatted(file), e);
        }
    }

    @Override
    public synchronized void clear() {
        try {
            channel.truncate(0).position(0);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal %s cannot be cleared".formatted(file), e);
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
