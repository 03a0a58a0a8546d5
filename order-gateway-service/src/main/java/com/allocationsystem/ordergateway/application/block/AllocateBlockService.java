package com.allocationsystem.ordergateway.application.block;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.port.in.block.AllocateBlockUseCase;
import com.allocationsystem.ordergateway.application.port.in.block.BlockNotReadyException;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.block.BlockStore;
import com.allocationsystem.ordergateway.application.port.out.block.FinalAllocations;
import com.allocationsystem.ordergateway.application.port.out.execution.ExecutionStore;
import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.ordergateway.domain.block.FilledBlock;
import com.allocationsystem.ordergateway.domain.execution.ExecutionBook;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;

/**
 * Has the final allocation sealed, and keeps the desk's declaration for the par that is filled at that moment with its audit row. No
 * execution is recorded meanwhile; should the transaction fail after the sealing, the same declaration again finds the same document.
 */
@ApplicationScoped
class AllocateBlockService implements AllocateBlockUseCase {

    private final BlockStore blocks;
    private final OrderStore orders;
    private final ExecutionStore executions;
    private final FinalAllocations finals;
    private final OrderJournal journal;
    private final OrderClock clock;

    AllocateBlockService(
            BlockStore blocks,
            OrderStore orders,
            ExecutionStore executions,
            FinalAllocations finals,
            OrderJournal journal,
            OrderClock clock) {
        this.blocks = blocks;
        this.orders = orders;
        this.finals = finals;
        this.executions = executions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Block allocate(String allocationId, String username, Entitlement entitlement) {
        find(allocationId, entitlement);
        executions.lock(allocationId);
        Block block = find(allocationId, entitlement);
        if (block.allocatedAt() != null) {
            return block;
        }
        requireReady(block);
        ExecutionBook book = new ExecutionBook(executions.revisions(allocationId));
        requireAgreement(block, book);
        FilledBlock filled = FilledBlock.of(orders.children(allocationId), book);
        requirePrices(filled);
        String documentHash = finals.seal(filled, username).orElse(null);
        blocks.allocated(allocationId, block.par().filled(), username, clock.now());
        journal.allocated(block, documentHash, username);
        return find(allocationId, entitlement);
    }

    private Block find(String allocationId, Entitlement entitlement) {
        return blocks.find(allocationId, entitlement).orElseThrow(() -> OrderNotFoundException.batch(allocationId));
    }

    private static void requireReady(Block block) {
        if (!block.ended()) {
            throw new BlockNotReadyException(String.format(
                    Locale.US,
                    "The block is %s: %,d par are filled, %,d work, %,d failed, %d executions are held; it can be allocated when par is "
                            + "filled and nothing of the rest is open",
                    block.state(),
                    block.par().filled(),
                    block.par().leaves(),
                    block.par().failed(),
                    block.held()));
        }
    }

    private static void requirePrices(FilledBlock filled) {
        String account = filled.withoutPrice().orElse(filled.averagePrice() == null ? "the block" : null);
        if (account != null) {
            throw new BlockNotReadyException(
                    "Aladdin gives no average price for the fills of %s; report its executions, or wait for Aladdin"
                            .formatted(account));
        }
    }

    /** Where nothing was reported, Aladdin's word stands alone. */
    private static void requireAgreement(Block block, ExecutionBook book) {
        if (!book.counting().isEmpty() && book.filledPar() != block.par().filled()) {
            throw new BlockNotReadyException(String.format(
                    Locale.US,
                    "The executions reported come to %,d par, and Aladdin shows %,d filled; correct the reports, or wait for Aladdin",
                    book.filledPar(),
                    block.par().filled()));
        }
    }
}
