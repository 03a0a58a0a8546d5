package com.allocationsystem.referencedata.adapter.in.rest;

import com.allocationsystem.referencedata.domain.portfolio.ResolvedGroup;
import java.util.List;

/** A group and all its accounts, nested ones included, by account id. */
public record PortfolioGroupResponse(String groupId, String groupName, int accountCount, List<AccountName> accounts) {

    record AccountName(String accountId, String accountName) {}

    static PortfolioGroupResponse from(ResolvedGroup resolved) {
        return new PortfolioGroupResponse(
                resolved.group().groupId(),
                resolved.group().groupName(),
                resolved.accounts().size(),
                resolved.accounts().stream()
                        .map(account -> new AccountName(account.accountId(), account.accountName()))
                        .toList());
    }

    /** All groups, by group id. */
    record Listed(List<PortfolioGroupResponse> portfolioGroups) {

        static Listed from(List<ResolvedGroup> groups) {
            return new Listed(groups.stream().map(PortfolioGroupResponse::from).toList());
        }
    }
}
