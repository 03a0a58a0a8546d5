package com.allocationsystem.referencedata.adapter.out.snowflake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Configures the service for a Snowflake that holds the sample dataset. */
public class SnowflakeResource implements QuarkusTestResourceLifecycleManager {

    private SnowflakeStandIn snowflake;

    @Override
    public Map<String, String> start() {
        snowflake = SnowflakeStandIn.withSample();
        return Map.of(
                "oas.reference.source",
                "snowflake",
                "quarkus.datasource.snowflake.jdbc.url",
                snowflake.jdbcUrl(),
                "quarkus.datasource.snowflake.username",
                SnowflakeStandIn.USER,
                "quarkus.datasource.snowflake.password",
                SnowflakeStandIn.PASSWORD);
    }

    @Override
    public void stop() {
        if (snowflake != null) {
            snowflake.close();
        }
    }
}
