package com.allocationsystem.auth.domain.provider;

import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.right.RightRules;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the groups of a provider come to here.
 *
 * @param roles by group the roles that its members have
 * @param portfolioGroups by group the portfolio groups that its members see, {@code "*"} for every group; empty when users of
 *     the provider are not limited
 */
public record GroupMapping(Map<String, List<String>> roles, Map<String, List<String>> portfolioGroups) {

    /**
     * @return what a member of these groups is granted: the roles of all, and the portfolio groups of all; a member of no
     *     group with a role has no access, and where portfolio groups are mapped, a member of none of these groups sees nothing
     */
    public Optional<Grants> grants(Collection<String> groups) {
        List<String> held = mapped(roles, groups);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        List<String> seen = mapped(portfolioGroups, groups);
        boolean unlimited = portfolioGroups.isEmpty() || seen.contains(RightRules.EVERY_GROUP);
        return Optional.of(new Grants(List.of(), held, unlimited ? null : seen));
    }

    private static List<String> mapped(Map<String, List<String>> mapping, Collection<String> groups) {
        return groups.stream()
                .distinct()
                .flatMap(group -> mapping.getOrDefault(group, List.of()).stream())
                .distinct()
                .toList();
    }
}
