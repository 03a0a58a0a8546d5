package com.allocationsystem.allocation.engine.finalallocation;

import com.allocationsystem.allocation.engine.fillpath.FillPath;
import com.allocationsystem.allocation.model.finalallocation.Correction;
import com.allocationsystem.allocation.model.finalallocation.FillStyle;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.finalallocation.FinalLimits;
import com.allocationsystem.allocation.model.finalallocation.FinalLine;
import com.allocationsystem.allocation.model.finalallocation.TradeMoney;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Decides what the accounts of a filled block get, without a choice: the statement and the fills say it. */
public final class FinalAllocator {

    private static final int HUNDRED = 2;

    private final Origin origin;
    private final SealedStatement statement;
    private final FillPath path;
    private final FilledBlock fills;
    private final FinalLimits limits;

    private FinalAllocator(
            Origin origin, SealedStatement statement, FillPath path, FilledBlock fills, FinalLimits limits) {
        this.origin = origin;
        this.statement = statement;
        this.path = path;
        this.fills = fills;
        this.limits = limits;
    }

    /**
     * Where a document stands in its chain.
     *
     * @param statementHash of the pre-trade statement
     * @param version 1 or more
     * @param replaces hash of the version before; null for the first
     */
    public record Origin(String allocationId, String statementHash, int version, String replaces) {}

    /**
     * @param path of the statement
     * @return the document that the statement and the fills lead to
     */
    public static FinalAllocation allocate(
            Origin origin, SealedStatement statement, FillPath path, FilledBlock fills, FinalLimits limits) {
        return correct(origin, statement, path, fills, limits, null, Map.of());
    }

    /**
     * @param path of the statement
     * @param correction null for none
     * @param pars what accounts get instead, by account id; others keep what they have without the correction
     * @return the document with it
     */
    public static FinalAllocation correct(
            Origin origin,
            SealedStatement statement,
            FillPath path,
            FilledBlock fills,
            FinalLimits limits,
            Correction correction,
            Map<String, Long> pars) {
        return new FinalAllocator(origin, statement, path, fills, limits).allocate(correction, pars);
    }

    private FinalAllocation allocate(Correction correction, Map<String, Long> corrected) {
        Map<String, Long> contract = path.at(fills.filledPar());
        List<FinalLine> lines = statement.plan().allocations().stream()
                .filter(line -> line.quantityPar() > 0)
                .map(line -> line(line, contract.getOrDefault(line.accountId(), 0L), corrected))
                .sorted(Comparator.comparing(FinalLine::accountId))
                .toList();
        TradeMoney total = lines.stream().map(FinalLine::money).reduce(TradeMoney.NONE, TradeMoney::plus);
        long placed = lines.stream().mapToLong(FinalLine::par).sum();
        FinalAllocation document = new FinalAllocation(
                FinalAllocation.FORMAT,
                origin.allocationId(),
                origin.version(),
                origin.replaces(),
                origin.statementHash(),
                fills.style(),
                statement.fillPolicy(),
                statement.inputs().order().side(),
                statement.inputs().bond().cusip(),
                statement.inputs().bond().currency(),
                statement.inputs().order().settlementDate(),
                lines.stream().mapToLong(FinalLine::statementPar).sum(),
                fills.filledPar(),
                fills.filledPar() - placed,
                rounded(fills.averagePrice()),
                statement.inputs().order().accruedPer100(),
                limits,
                lines,
                total,
                exactMoney(lines, placed).minus(total),
                List.of(),
                correction);
        return FinalWarnings.on(document, statement.inputs().bond().incrementPar());
    }

    private FinalLine line(AccountAllocation planned, long contractPar, Map<String, Long> corrected) {
        String account = planned.accountId();
        FilledBlock.FilledAccount filled = fills.of(account);
        boolean own = fills.style() == FillStyle.CHILDREN;
        long par = corrected.getOrDefault(account, own ? filled.par() : contractPar);
        BigDecimal exact = own && filled.averagePrice() != null ? filled.averagePrice() : fills.averagePrice();
        BigDecimal price = par == 0 ? null : rounded(exact);
        return new FinalLine(
                account,
                planned.quantityPar(),
                contractPar,
                filled.par(),
                par,
                price,
                par == 0 ? TradeMoney.NONE : money(par, price));
    }

    /** Money of the placed par at prices that are not rounded: of each account's own where it has one, else the block's. */
    private TradeMoney exactMoney(List<FinalLine> lines, long placedPar) {
        BigDecimal principal = lines.stream()
                .map(line -> {
                    BigDecimal own = fills.of(line.accountId()).averagePrice();
                    boolean ownPrice = fills.style() == FillStyle.CHILDREN && own != null;
                    return atPrice(line.par(), scaled(ownPrice ? own : fills.averagePrice()));
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return TradeMoney.of(
                principal, atPrice(placedPar, statement.inputs().order().accruedPer100()));
    }

    private TradeMoney money(long par, BigDecimal price) {
        return TradeMoney.of(
                atPrice(par, scaled(price)),
                atPrice(par, statement.inputs().order().accruedPer100()));
    }

    /** Prices are of current face; accrued of the order is of par already. */
    private BigDecimal scaled(BigDecimal price) {
        return statement.inputs().bond().scaled(price);
    }

    private static BigDecimal atPrice(long par, BigDecimal per100) {
        return BigDecimal.valueOf(par).multiply(per100).movePointLeft(HUNDRED);
    }

    private BigDecimal rounded(BigDecimal price) {
        return price.setScale(limits.priceDecimals(), RoundingMode.HALF_UP);
    }
}
