package com.allocationsystem.referencedata.adapter.in.rest.portfolio;

import com.allocationsystem.referencedata.domain.portfolio.ResolvedGroup;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group and all its accounts, nested ones included, by account id; the parent is null at the top. */
public record PortfolioGroupResponse(
        String groupId,
        String groupName,
        @Schema(nullable = true) String parentGroupId,
        int accountCount,
        List<AccountName> accounts) {

    record AccountName(String accountId, String accountName) {}

    static PortfolioGroupResponse from(ResolvedGroup resolved) {
        return new PortfolioGroupResponse(
                resolved.group().groupId(),
                resolved.group().groupName(),
                resolved.group().parentGroupId(),
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
