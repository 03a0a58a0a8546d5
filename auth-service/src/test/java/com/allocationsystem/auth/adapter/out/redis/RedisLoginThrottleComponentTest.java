package com.allocationsystem.auth.adapter.out.redis;

import com.allocationsystem.auth.AuthSettings;
import com.allocationsystem.auth.application.port.out.credential.LoginThrottle;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
class RedisLoginThrottleComponentTest extends LoginThrottleContract {

    @Inject
    RedisDataSource redis;

    @Override
    LoginThrottle throttle(Duration window) {
        return new RedisLoginThrottle(redis, settings(window), Clock.systemUTC());
    }

    @Override
    void pass(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }

    static AuthConfig settings(Duration window) {
        return AuthSettings.of(Map.of("oas.auth.login.window", window.toString()));
    }
}
