package com.allocationsystem.referencedata.application.portfolio;

import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.portfolio.GetPortfolioGroupUseCase;
import com.allocationsystem.referencedata.application.port.in.portfolio.ListPortfolioGroupsUseCase;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.portfolio.PortfolioGroup;
import com.allocationsystem.referencedata.domain.portfolio.ResolvedGroup;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Resolves groups out of three bulk reads, however many groups and accounts there are. */
@ApplicationScoped
@Transactional
class PortfolioGroupService implements ListPortfolioGroupsUseCase, GetPortfolioGroupUseCase {

    private final PortfolioDirectory directory;

    PortfolioGroupService(PortfolioDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<ResolvedGroup> list(Entitlement caller) {
        GroupTree tree = directory.groups();
        Set<String> all = tree.groups().stream().map(PortfolioGroup::groupId).collect(Collectors.toSet());
        return tree.resolve(directory.accountsIn(all), directory.membershipsOfAccountsIn(all)).stream()
                .filter(resolved -> caller.covers(resolved.group().groupId()))
                .map(resolved -> new ResolvedGroup(seenBy(caller, resolved.group()), resolved.accounts()))
                .toList();
    }

    @Override
    public ResolvedGroup get(String groupId, Entitlement caller) {
        GroupTree tree = directory.groups();
        PortfolioGroup group = tree.find(groupId);
        if (group == null || !caller.covers(groupId)) {
            throw new NotInReferenceDataException("portfolio group", groupId);
        }
        return new ResolvedGroup(seenBy(caller, group), directory.accountsIn(tree.withDescendants(Set.of(groupId))));
    }

    private static PortfolioGroup seenBy(Entitlement caller, PortfolioGroup group) {
        return caller.covers(group.parentGroupId())
                ? group
                : new PortfolioGroup(group.groupId(), group.groupName(), null);
    }
}
