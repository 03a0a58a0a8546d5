package com.allocationsystem.referencedata.adapter.out.snowflake;

import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.contract.PortfolioDirectoryContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class SnowflakePortfolioDirectoryTest extends PortfolioDirectoryContract {

    private static SnowflakeStandIn snowflake;
    private static PortfolioDirectory adapter;

    @BeforeAll
    static void start() {
        snowflake = SnowflakeStandIn.withSample();
        adapter = new SnowflakePortfolioDirectory(new SnowflakeTables(snowflake::dataSource));
    }

    @AfterAll
    static void stop() {
        snowflake.close();
    }

    @Override
    protected PortfolioDirectory directory() {
        return adapter;
    }
}
