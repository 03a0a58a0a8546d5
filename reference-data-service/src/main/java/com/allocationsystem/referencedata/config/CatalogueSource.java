package com.allocationsystem.referencedata.config;

import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import java.util.Locale;

/** Picks the adapters that {@link ReferenceConfig#source} names. */
class CatalogueSource {

    @Produces
    @ApplicationScoped
    SecurityCatalogue securities(ReferenceConfig config, @Any Instance<SecurityCatalogue> adapters) {
        return adapters.select(named(config)).get();
    }

    @Produces
    @ApplicationScoped
    PortfolioDirectory portfolios(ReferenceConfig config, @Any Instance<PortfolioDirectory> adapters) {
        return adapters.select(named(config)).get();
    }

    private static Identifier named(ReferenceConfig config) {
        return Identifier.Literal.of(config.source().name().toLowerCase(Locale.ROOT));
    }
}
