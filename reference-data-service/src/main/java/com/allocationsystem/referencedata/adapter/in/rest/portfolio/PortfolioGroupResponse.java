package com.allocationsystem.referencedata.adapter.in.rest.portfolio;

import com.allocationsystem.referencedata.domain.portfolio.ResolvedGroup;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group and its accounts, nested ones included, by account id; the parent is null at the top.
 *
 * @param groupId id of the group
 * @param groupName for screens
 * @param parentGroupId id of the group above; null at the top
 * @param accountCount accounts, those of groups below included, each once
 */
public record PortfolioGroupResponse(
        String groupId,
        String groupName,
        @Schema(nullable = true) String parentGroupId,
        int accountCount,

        @Schema(nullable = true, description = "Sum of the accounts' NAVs; null where they are in several currencies")
        BigDecimal totalNav,

        @Schema(
                description =
                        "Empty in a list with accounts=false, and without that in one of more than 20,000 accounts; GET /v1/portfolio-groups/{id}/accounts lists them in pages")
        List<AccountName> accounts) {

    /** In a list without accounts=true. */
    private static final int MOST_ACCOUNTS = 20_000;

    /**
     * @param accountName for screens
     */
    record AccountName(String accountId, String accountName) {}

    static PortfolioGroupResponse from(ResolvedGroup resolved) {
        return from(resolved, true);
    }

    private static PortfolioGroupResponse from(ResolvedGroup resolved, boolean withAccounts) {
        return new PortfolioGroupResponse(
                resolved.group().groupId(),
                resolved.group().groupName(),
                resolved.group().parentGroupId(),
                resolved.accounts().size(),
                resolved.totalNav(),
                withAccounts
                        ? resolved.accounts().stream()
                                .map(account -> new AccountName(account.accountId(), account.accountName()))
                                .toList()
                        : List.of());
    }

    /**
     * All groups, by group id.
     *
     * @param portfolioGroups by group id
     */
    record Listed(List<PortfolioGroupResponse> portfolioGroups) {

        /** @param withAccounts null where their number decides */
        static Listed from(List<ResolvedGroup> groups, Boolean withAccounts) {
            boolean with = withAccounts == null
                    ? groups.stream().mapToInt(group -> group.accounts().size()).sum() <= MOST_ACCOUNTS
                    : withAccounts;
            return new Listed(groups.stream()
                    .map(group -> PortfolioGroupResponse.from(group, with))
                    .toList());
        }
    }
}
