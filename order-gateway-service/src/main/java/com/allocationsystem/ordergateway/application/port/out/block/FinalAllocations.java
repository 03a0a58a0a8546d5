package com.allocationsystem.ordergateway.application.port.out.block;

import com.allocationsystem.ordergateway.domain.block.FilledBlock;
import java.util.Optional;

/** Where the statement of a block stands, from which its final allocation follows. */
public interface FinalAllocations {

    /**
     * Has the final allocation of these fills sealed; the same fills again are the same document.
     *
     * @param declaredBy username of who declares them allocated
     * @return SHA-256 of the document, hex; empty when no statement of the block is known
     * @throws com.allocationsystem.edge.problem.DependencyUnavailableException when it cannot be asked for
     */
    Optional<String> seal(FilledBlock block, String declaredBy);
}
