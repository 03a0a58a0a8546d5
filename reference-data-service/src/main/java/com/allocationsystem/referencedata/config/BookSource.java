package com.allocationsystem.referencedata.config;

import com.allocationsystem.referencedata.application.port.out.CashBook;
import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.application.port.out.master.NavBook;
import com.allocationsystem.referencedata.application.port.out.master.SecurityMaster;
import com.allocationsystem.referencedata.config.ReferenceConfig.Master;
import com.allocationsystem.referencedata.config.ReferenceConfig.Nav;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Picks the adapters of the versions of Aladdin's operations that {@link ReferenceConfig.Aladdin} names. */
class BookSource {

    @Produces
    @ApplicationScoped
    PositionBook positions(ReferenceConfig config, @Any Instance<PositionBook> adapters) {
        return adapters.select(named(config.aladdin().positions())).get();
    }

    @Produces
    @ApplicationScoped
    CashBook cash(ReferenceConfig config, @Any Instance<CashBook> adapters) {
        return adapters.select(named(config.aladdin().cash())).get();
    }

    @Produces
    @ApplicationScoped
    SecurityMaster securities(ReferenceConfig config, @Any Instance<SecurityMaster> adapters) {
        return config.aladdin().securityMaster() == Master.NONE
                ? cusip -> Optional.empty()
                : adapters.select(named(config.aladdin().securityMaster())).get();
    }

    @Produces
    @ApplicationScoped
    NavBook navs(ReferenceConfig config, @Any Instance<NavBook> adapters) {
        return config.aladdin().nav() == Nav.CATALOGUE
                ? accountIds -> Map.of()
                : adapters.select(named(config.aladdin().nav())).get();
    }

    private static Identifier named(Enum<?> version) {
        return Identifier.Literal.of(version.name().toLowerCase(Locale.ROOT));
    }
}
