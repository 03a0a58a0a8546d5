package com.allocationsystem.ordergateway.fake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Runs {@link FakeAladdin} and {@link FakeAllocationService} for one test run and points the service at them, with short times. */
public class FakeAladdinResource implements QuarkusTestResourceLifecycleManager {

    private FakeAladdin aladdin;
    private FakeAllocationService limits;

    @Override
    public Map<String, String> start() {
        try {
            aladdin = new FakeAladdin();
            limits = new FakeAllocationService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.ofEntries(
                Map.entry("oas.aladdin.url", aladdin.url()),
                Map.entry("quarkus.rest-client.allocation.url", limits.url()),
                Map.entry("quarkus.rest-client.auth.url", limits.url()),
                Map.entry("oas.service.secret", FakeAllocationService.SERVICE_SECRET),
                Map.entry("oas.aladdin.username", "oas"),
                Map.entry("oas.aladdin.password", "oas"),
                Map.entry("oas.orders.grace-time", "600ms"),
                Map.entry("oas.orders.look-up-interval", "100ms"),
                Map.entry("oas.orders.pause", "300ms"),
                Map.entry("oas.orders.operation-poll", "50ms"),
                Map.entry("oas.orders.refresh-interval", "200ms"),
                Map.entry("oas.orders.timer", "200ms"),
                // Streams alert in the evening of New York, whenever the tests run there.
                Map.entry("oas.settlement-clock.alert-before", "0s"),
                Map.entry("oas.orders.single-post-most", "5"),
                Map.entry("oas.orders.batch-size", "20"));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                aladdin.url(), new TestInjector.AnnotatedAndMatchesType(AladdinAddress.class, String.class));
        injector.injectIntoFields(
                limits.url(), new TestInjector.AnnotatedAndMatchesType(LimitsAddress.class, String.class));
    }

    @Override
    public void stop() {
        if (aladdin != null) {
            aladdin.close();
        }
        if (limits != null) {
            limits.close();
        }
    }
}
