package com.allocationsystem.referencedata.adapter.out.snowflake;

import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.contract.SecurityCatalogueContract;
import com.allocationsystem.referencedata.domain.dataset.Dataset;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class SnowflakeSecurityCatalogueTest extends SecurityCatalogueContract {

    private static SnowflakeStandIn snowflake;
    private static SecurityCatalogue adapter;

    @BeforeAll
    static void start() {
        snowflake = SnowflakeStandIn.withSample();
        adapter = new SnowflakeSecurityCatalogue(new SnowflakeTables(snowflake::dataSource));
    }

    @AfterAll
    static void stop() {
        snowflake.close();
    }

    @Override
    protected SecurityCatalogue catalogue() {
        return adapter;
    }

    @Override
    protected void with(Dataset dataset, Consumer<SecurityCatalogue> test) {
        try (SnowflakeStandIn other = SnowflakeStandIn.with(dataset)) {
            test.accept(new SnowflakeSecurityCatalogue(new SnowflakeTables(other::dataSource)));
        }
    }
}
