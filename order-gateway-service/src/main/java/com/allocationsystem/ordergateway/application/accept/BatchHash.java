package com.allocationsystem.ordergateway.application.accept;

import com.allocationsystem.ordergateway.application.port.in.accept.AcceptBatchUseCase.Command;
import com.allocationsystem.ordergateway.application.port.in.accept.AcceptBatchUseCase.Piece;
import com.allocationsystem.shared.Sha256;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Whether two hand-overs are the same. Taken over the content, not the bytes: blanks, the order of fields and 99.50
 * against 99.5 make no other allocation. The correlation id and the time before which
 * it is to be sent are left out, a retry carries others.
 */
final class BatchHash {

    private final Sha256 hash = Sha256.start();

    private BatchHash() {}

    /** @return SHA-256, hex, 64 characters */
    static String of(Command command) {
        BatchHash content = new BatchHash();
        content.add(command.allocationId());
        content.add(command.instrument().cusip());
        content.add(command.instrument().isin());
        content.add(command.instrument().minDenominationPar());
        content.add(command.instrument().incrementPar());
        content.add(command.description());
        command.portfolioGroups().forEach(content::add);
        content.add(command.side());
        content.add(command.settlementDate());
        content.add(plain(command.limitPrice()));
        content.add(plain(command.referencePrice()));
        content.add(command.requestedBy());
        content.add(command.comment());
        for (Piece piece : command.children()) {
            content.add(piece.accountId());
            content.add(piece.quantityPar());
        }
        if (command.ticker() != null) {
            content.add(command.ticker());
        }
        return content.hash.hex();
    }

    /** Each value with its length before it, so that no two lists of values read alike; null has length -1. */
    private void add(Object value) {
        byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
        hash.add((value == null ? -1 : bytes.length) + ":").add(bytes);
    }

    private static String plain(BigDecimal price) {
        return price == null ? null : price.stripTrailingZeros().toPlainString();
    }
}
