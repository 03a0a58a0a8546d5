package com.allocationsystem.localstack.journey;

import java.math.BigDecimal;
import java.util.Map;

/** The rules for one account's piece, written a second time and as plainly as can be, to hold answers against. */
final class LegalPieces {

    private final boolean buy;
    private final long denominationPar;
    private final long incrementPar;
    private final long leastPar;
    private final BigDecimal dirtyPer100;

    LegalPieces(Map<String, Object> security, boolean buy, long leastPar) {
        this.buy = buy;
        this.denominationPar = number(security, "min_denomination").longValueExact();
        this.incrementPar = number(security, "increment").longValueExact();
        this.leastPar = leastPar;
        this.dirtyPer100 = number(security, "price").add(number(security, "accrued_interest"));
    }

    /** @return why the line is not legal, or null */
    String faultOf(Map<String, Object> line) {
        long piece = number(line, "allocated_quantity").longValueExact();
        long held = number(line, "holding").longValueExact();
        if (piece == 0) {
            return null;
        }
        if (!(buy ? legalBuy(piece, held) : legalSale(piece, held))) {
            return "%s: a piece of %d with %d held is not legal".formatted(line.get("account_id"), piece, held);
        }
        BigDecimal cost = BigDecimal.valueOf(piece).multiply(dirtyPer100).movePointLeft(2);
        if (buy && cost.compareTo(number(line, "available_cash")) > 0) {
            return "%s: %s costs more than the cash there".formatted(line.get("account_id"), piece);
        }
        return null;
    }

    private boolean legalBuy(long piece, long held) {
        return held == 0
                ? piece >= Math.max(leastPar, denominationPar) && (piece - denominationPar) % incrementPar == 0
                : piece >= leastPar && piece % incrementPar == 0 && held + piece >= denominationPar;
    }

    private boolean legalSale(long piece, long held) {
        return piece == held || piece >= leastPar && piece <= held - denominationPar && piece % incrementPar == 0;
    }

    static BigDecimal number(Map<String, Object> object, String field) {
        Object value = object.get(field);
        if (value == null) {
            throw new AssertionError(field + " is missing in " + object);
        }
        return new BigDecimal(value.toString());
    }
}
