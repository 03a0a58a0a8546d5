package com.allocationsystem.referencedata.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.portfolio.Membership;
import com.allocationsystem.referencedata.domain.portfolio.PolicyKind;
import com.allocationsystem.referencedata.domain.portfolio.PortfolioGroup;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every directory of groups and accounts promises; run over the sample dataset. */
public abstract class PortfolioDirectoryContract {

    /** @return the adapter, filled with the sample dataset */
    protected abstract PortfolioDirectory directory();

    @Test
    void groupsComeById_withTheirNesting() {
        GroupTree tree = directory().groups();

        assertEquals(
                List.of("ALL", "CREDIT", "EMPTY", "INT", "PENSION"),
                tree.groups().stream().map(PortfolioGroup::groupId).toList());
        assertEquals(new PortfolioGroup("PENSION", "Pension, corporate", "CREDIT"), tree.find("PENSION"));
        assertEquals(new PortfolioGroup("ALL", "All mandates", null), tree.find("ALL"));
    }

    @Test
    void accountInTwoOfTheGroupsComesOnce_byAccountId() {
        assertEquals(List.of("A1", "A2", "A3"), ids(directory().accountsIn(Set.of("CREDIT", "PENSION", "INT"))));
        assertEquals(List.of("A1"), ids(directory().accountsIn(Set.of("CREDIT"))));
    }

    @Test
    void onlyDirectAccountsCome_nestingIsTheTreesAffair() {
        assertEquals(List.of(), directory().accountsIn(Set.of("ALL")));
        assertEquals(List.of(), directory().accountsIn(Set.of("EMPTY", "NOWHERE", "'")));
        assertEquals(List.of(), directory().accountsIn(Set.of()));
    }

    @Test
    void policiesComeById_inFull() {
        List<AccountPolicy> policies = directory().policies();

        assertEquals(
                new AccountPolicy(
                        "P1",
                        "A2",
                        PolicyKind.DO_NOT_TRADE,
                        Side.BUY,
                        null,
                        List.of(),
                        LocalDate.of(2023, 3, 1),
                        LocalDate.of(2023, 4, 30),
                        "Client letter of 1 March"),
                policies.get(0));
        assertEquals(0, new BigDecimal("1.5").compareTo(policies.get(1).value()));
        assertEquals(List.of("CORPORATE", "AGENCY"), policies.get(2).assetClasses());
    }

    @Test
    void accountComesInFull_inAGroupOrNot() {
        Account second = directory().account("A2").orElseThrow();

        assertEquals("Second mandate", second.accountName());
        assertEquals("USD", second.baseCurrency());
        assertEquals(0, new BigDecimal("20000000.50").compareTo(second.nav()));
        assertEquals("BM-CREDIT", second.benchmark().benchmarkId());
        assertEquals(0, new BigDecimal("6.8").compareTo(second.benchmark().spreadDurationYears()));
        assertEquals(0, new BigDecimal("130").compareTo(second.benchmark().oasBp()));
        assertEquals(Optional.empty(), directory().account("A4").map(account -> account.benchmark()
                .oasBp()));
        assertEquals(Optional.empty(), directory().account("A9"));
    }

    @Test
    void membershipsOutsideTheGroupsComeToo_forTheSameAccounts() {
        assertEquals(
                Set.of(new Membership("CREDIT", "A1"), new Membership("PENSION", "A1")),
                new HashSet<>(directory().membershipsOfAccountsIn(Set.of("CREDIT"))));
        assertEquals(
                4,
                directory()
                        .membershipsOfAccountsIn(Set.of("CREDIT", "PENSION", "INT"))
                        .size());
    }

    @Test
    void groupsThatHoldAnAccountComeById() {
        assertEquals(List.of("CREDIT", "PENSION"), directory().groupsHolding("A1"));
        assertEquals(List.of(), directory().groupsHolding("A4"));
        assertEquals(List.of(), directory().groupsHolding("A9"));
    }

    @Test
    void thousandsOfGroupsAreAskedForAtOnce() {
        Set<String> asked = new HashSet<>(Set.of("CREDIT", "PENSION"));
        for (int i = 0; i < 2_500; i++) {
            asked.add("NONE" + i);
        }

        assertEquals(List.of("A1", "A2"), ids(directory().accountsIn(asked)));
        assertEquals(3, directory().membershipsOfAccountsIn(asked).size());
    }

    private static List<String> ids(List<Account> accounts) {
        return accounts.stream().map(Account::accountId).toList();
    }
}
