package com.allocationsystem.auth.application.provider;

import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.provider.GroupMapping;
import com.allocationsystem.auth.domain.right.Grants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What the groups of a provider come to by the settings; roles that do not exist are left out. */
@ApplicationScoped
class MappedGrants {

    private final AuthConfig config;
    private final RightsReader rights;

    MappedGrants(AuthConfig config, RightsReader rights) {
        this.config = config;
        this.rights = rights;
    }

    /** @return empty when no group has a role */
    Optional<Grants> of(String provider, List<String> groups) {
        AuthConfig.Oidc settings = config.oidc().get(provider);
        return new GroupMapping(settings.roles(), settings.portfolioGroups())
                .grants(groups)
                .map(grants -> new Grants(List.of(), rights.existing(grants.roles()), grants.portfolioGroups()))
                .filter(grants -> !grants.roles().isEmpty());
    }
}
