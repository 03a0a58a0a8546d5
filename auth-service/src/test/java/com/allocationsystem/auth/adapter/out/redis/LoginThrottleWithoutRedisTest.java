package com.allocationsystem.auth.adapter.out.redis;

import com.allocationsystem.auth.application.port.out.credential.LoginThrottle;
import io.quarkus.redis.datasource.RedisDataSource;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;

/** The contract holds, in one replica, while Redis is away. */
class LoginThrottleWithoutRedisTest extends LoginThrottleContract {

    @Override
    LoginThrottle throttle(Duration window) {
        RedisDataSource away = (RedisDataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RedisDataSource.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("connection refused");
                });
        return new RedisLoginThrottle(away, RedisLoginThrottleComponentTest.settings(window), Clock.systemUTC());
    }

    @Override
    void pass(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }
}
