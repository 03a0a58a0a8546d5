package com.allocationsystem.allocation.application.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.domain.AllocationInputs;
import com.allocationsystem.allocation.domain.account.Account;
import com.allocationsystem.allocation.domain.commit.InputChange;
import com.allocationsystem.allocation.domain.order.BlockOrder;
import com.allocationsystem.allocation.domain.order.Constraints;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputDriftTest {

    private final AllocationInputs before = Fixtures.inputs();

    @Test
    void nothingIsReported_whenNothingMoved() {
        assertEquals(List.of(), InputDrift.between(before, Fixtures.inputs()));
    }

    @Test
    void cashThatMoved_isReportedWithAccountFieldAndBothValues() {
        AllocationInputs after = with(before, Fixtures.account("ACC00002", "40000000.00", "2999999.99", 1_000_000));

        assertEquals(
                List.of(new InputChange(
                        "ACC00002", "available_cash", new BigDecimal("3000000"), new BigDecimal("2999999.99"))),
                InputDrift.between(before, after));
    }

    @Test
    void cashThatMoved_isNoMatter_whenASellDoesNotRestOnIt() {
        AllocationInputs sell = side(before, Side.SELL);
        AllocationInputs after = with(sell, Fixtures.account("ACC00002", "40000000.00", "1.00", 1_000_000));

        assertEquals(List.of(), InputDrift.between(sell, after));
    }

    @Test
    void priceHoldingAndRulesThatMoved_areAllReported() {
        BlockOrder order = before.order();
        AllocationInputs after = new AllocationInputs(
                new BlockOrder(
                        order.side(),
                        order.quantityPar(),
                        order.settlementDate(),
                        null,
                        new BigDecimal("91"),
                        order.accruedPer100()),
                before.bond(),
                before.method(),
                before.constraints(),
                before.overrides(),
                before.accounts().subList(0, 2),
                List.of(),
                before.restrictions(),
                before.businessDate(),
                before.firmLimits());

        assertEquals(
                List.of(
                        "order.clean_price_per100",
                        "rules.R-ISSUER-5.kind",
                        "rules.R-ISSUER-5.limit_high",
                        "rules.R-ISSUER-5.rule_id",
                        "rules.R-ISSUER-5.scope",
                        "rules.R-ISSUER-5.severity",
                        "rules.R-ISSUER-5.source",
                        "account_id"),
                InputDrift.between(before, after).stream()
                        .map(InputChange::field)
                        .toList());
    }

    @Test
    void rulesThatMoved_areNoMatter_whenComplianceIsNotChecked() {
        AllocationInputs unchecked = rules(before, before.rules());
        AllocationInputs after = rules(before, List.of());

        assertEquals(List.of(), InputDrift.between(unchecked, after));
    }

    private static AllocationInputs with(AllocationInputs inputs, Account changed) {
        List<Account> accounts = new ArrayList<>(inputs.accounts());
        accounts.replaceAll(a -> a.accountId().equals(changed.accountId()) ? changed : a);
        return SealedStatement.freeze(new AllocationInputs(
                inputs.order(),
                inputs.bond(),
                inputs.method(),
                inputs.constraints(),
                inputs.overrides(),
                accounts,
                inputs.rules(),
                inputs.restrictions(),
                inputs.businessDate(),
                inputs.firmLimits()));
    }

    private static AllocationInputs side(AllocationInputs inputs, Side side) {
        BlockOrder order = inputs.order();
        return new AllocationInputs(
                new BlockOrder(
                        side,
                        order.quantityPar(),
                        order.settlementDate(),
                        null,
                        order.cleanPricePer100(),
                        order.accruedPer100()),
                inputs.bond(),
                inputs.method(),
                inputs.constraints(),
                inputs.overrides(),
                inputs.accounts(),
                inputs.rules(),
                inputs.restrictions(),
                inputs.businessDate(),
                inputs.firmLimits());
    }

    private static AllocationInputs rules(
            AllocationInputs inputs, List<com.allocationsystem.allocation.domain.compliance.ComplianceRule> rules) {
        return new AllocationInputs(
                inputs.order(),
                inputs.bond(),
                inputs.method(),
                new Constraints(true, 0, false),
                inputs.overrides(),
                inputs.accounts(),
                rules,
                inputs.restrictions(),
                inputs.businessDate(),
                inputs.firmLimits());
    }
}
