package com.allocationsystem.allocation.checker.fill;

import com.allocationsystem.allocation.model.finalallocation.Correction;
import com.allocationsystem.allocation.model.finalallocation.FillStyle;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.finalallocation.FinalLine;
import com.allocationsystem.allocation.model.finalallocation.FinalWarning;
import com.allocationsystem.allocation.model.finalallocation.FinalWarning.Code;
import com.allocationsystem.allocation.model.finalallocation.TradeMoney;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Whether a final allocation follows from its statement and the fills that it names, with sums to the cent. */
public final class FinalAllocationCheck {

    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    private final Statement sealed;
    private final SealedStatement statement;
    private final FinalAllocation document;
    private final Map<String, Long> contract;
    private final List<String> failures = new ArrayList<>();

    private FinalAllocationCheck(Statement sealed, FinalAllocation document, Map<String, Long> contract) {
        this.sealed = sealed;
        this.statement = SealedStatement.open(sealed);
        this.document = document;
        this.contract = contract;
    }

    /**
     * @param contract par by account that the statement's fill path gives of {@code document.filledPar()}, see
     *     {@link FillPathCheck#split}
     * @return what is wrong with the document; empty when nothing is
     */
    public static List<String> failures(Statement statement, FinalAllocation document, Map<String, Long> contract) {
        FinalAllocationCheck check = new FinalAllocationCheck(statement, document, contract);
        check.origin();
        check.accounts();
        check.division();
        check.money();
        check.warnings();
        return check.failures;
    }

    private void origin() {
        require("statement_hash", sealed.hash(), document.statementHash());
        require("fill_policy", statement.fillPolicy(), document.fillPolicy());
        require("side", statement.inputs().order().side(), document.side());
        require("cusip", statement.inputs().bond().cusip(), document.cusip());
        require("currency", statement.inputs().bond().currency(), document.currency());
        require("settlement_date", statement.inputs().order().settlementDate(), document.settlementDate());
        same("accrued_per100", statement.inputs().order().accruedPer100(), document.accruedPer100());
        require("replaces", document.version() > 1, document.replaces() != null);
    }

    private void accounts() {
        Map<String, Long> ordered = new TreeMap<>();
        for (AccountAllocation line : statement.plan().allocations()) {
            if (line.quantityPar() > 0) {
                ordered.put(line.accountId(), line.quantityPar());
            }
        }
        Map<String, Long> stated = new TreeMap<>();
        document.lines().forEach(line -> stated.put(line.accountId(), line.statementPar()));
        require("accounts and statement_par", ordered, stated);
        require("number of lines", ordered.size(), document.lines().size());
        require(
                "ordered_par",
                ordered.values().stream().mapToLong(Long::longValue).sum(),
                document.orderedPar());
    }

    private void division() {
        long placed = 0;
        long uncorrected = 0;
        for (FinalLine line : document.lines()) {
            long due = contract.getOrDefault(line.accountId(), 0L);
            require("contract_par of " + line.accountId(), due, line.contractPar());
            long ruled = document.style() == FillStyle.CHILDREN ? line.reportedPar() : due;
            if (document.correction() == null) {
                require("par of " + line.accountId(), ruled, line.par());
            }
            if (line.par() < 0 || line.reportedPar() < 0) {
                failures.add("par of " + line.accountId() + " is negative");
            }
            placed += line.par();
            uncorrected += ruled;
        }
        require("unplaced_par", document.filledPar() - placed, document.unplacedPar());
        if (document.correction() != null) {
            boolean cancel = document.correction().kind() == Correction.Kind.CANCEL;
            require("par of the corrected block", cancel ? 0 : uncorrected, placed);
            require(
                    "a second user",
                    true,
                    !document.correction()
                            .requestedBy()
                            .equals(document.correction().approvedBy()));
        }
        if (document.style() == FillStyle.CHILDREN) {
            require(
                    "filled_par",
                    document.lines().stream().mapToLong(FinalLine::reportedPar).sum(),
                    document.filledPar());
        }
    }

    private void money() {
        BigDecimal principal = BigDecimal.ZERO;
        BigDecimal accrued = BigDecimal.ZERO;
        BigDecimal slack = HALF_A_CENT;
        for (FinalLine line : document.lines()) {
            BigDecimal price = line.averagePrice() == null ? BigDecimal.ZERO : line.averagePrice();
            if (price.stripTrailingZeros().scale() > document.limits().priceDecimals()) {
                failures.add("average_price of " + line.accountId() + " has too many decimals: " + price);
            }
            BigDecimal scaled = statement.inputs().bond().scaled(price);
            BigDecimal own = cents(scaled.multiply(BigDecimal.valueOf(line.par())));
            BigDecimal interest =
                    cents(statement.inputs().order().accruedPer100().multiply(BigDecimal.valueOf(line.par())));
            same("principal of " + line.accountId(), own, line.money().principal());
            same("accrued of " + line.accountId(), interest, line.money().accrued());
            same("net of " + line.accountId(), own.add(interest), line.money().net());
            principal = principal.add(own);
            accrued = accrued.add(interest);
            slack = slack.add(HALF_A_CENT).add(halfALastDecimal(line.par()));
        }
        same("total principal", principal, document.total().principal());
        same("total accrued", accrued, document.total().accrued());
        same("total net", principal.add(accrued), document.total().net());
        TradeMoney rounding = document.rounding();
        same("rounding net", rounding.principal().add(rounding.accrued()), rounding.net());
        if (rounding.principal().abs().compareTo(slack) > 0) {
            failures.add("rounding of the principal is " + rounding.principal() + ", more than rounding can leave");
        }
        BigDecimal exact = cents(statement
                .inputs()
                .order()
                .accruedPer100()
                .multiply(BigDecimal.valueOf(document.filledPar() - document.unplacedPar())));
        same("rounding accrued", exact.subtract(accrued), rounding.accrued());
    }

    /** What half of the last decimal of a price is worth on so much par. */
    private BigDecimal halfALastDecimal(long par) {
        BigDecimal half = new BigDecimal("0.5")
                .movePointLeft(document.limits().priceDecimals())
                .multiply(BigDecimal.valueOf(par))
                .movePointLeft(2);
        return statement.inputs().bond().scaled(half).abs();
    }

    private void warnings() {
        List<String> due = new ArrayList<>();
        if (document.unplacedPar() != 0) {
            due.add(Code.UNPLACED + " null");
        }
        if (document.correction() != null) {
            due.add(Code.CORRECTED + " null");
        }
        for (FinalLine line : document.lines()) {
            if (document.style() == FillStyle.BLOCK) {
                if (line.reportedPar() > 0 && line.reportedPar() != line.par()) {
                    due.add(Code.BOOKED_DIFFERS + " " + line.accountId());
                }
                continue;
            }
            long off = Math.abs(line.reportedPar() - line.contractPar());
            BigDecimal percent = BigDecimal.valueOf(off).movePointRight(2);
            BigDecimal most = document.limits().unequalFillPercent().multiply(BigDecimal.valueOf(line.statementPar()));
            if (off > statement.inputs().bond().incrementPar() && percent.compareTo(most) > 0) {
                due.add(Code.UNEQUAL_FILL + " " + line.accountId());
            }
            BigDecimal price = line.averagePrice();
            if (price != null
                    && price.subtract(document.averagePrice())
                                    .abs()
                                    .compareTo(document.limits().unequalPrice())
                            > 0) {
                due.add(Code.UNEQUAL_PRICE + " " + line.accountId());
            }
        }
        require(
                "warnings",
                due,
                document.warnings().stream().map(FinalAllocationCheck::named).toList());
    }

    private static String named(FinalWarning warning) {
        return warning.code() + " " + warning.accountId();
    }

    private static BigDecimal cents(BigDecimal hundredfold) {
        return hundredfold.movePointLeft(2).setScale(2, RoundingMode.HALF_EVEN);
    }

    private void same(String what, BigDecimal due, BigDecimal stated) {
        if (stated == null || due.compareTo(stated) != 0) {
            failures.add(what + " should be " + due + " and is " + stated);
        }
    }

    private void require(String what, Object due, Object stated) {
        if (!Objects.equals(due, stated)) {
            failures.add(what + " should be " + due + " and is " + stated);
        }
    }
}
