package com.allocationsystem.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceTest {

    @Test
    void aComponentIsFoundByItsNameAndByItsModule() {
        assertEquals(Optional.of("auth"), Service.componentNamed("auth"));
        assertEquals(Optional.of("auth"), Service.componentNamed("auth-service"));
        assertEquals(Optional.of("gateway"), Service.componentNamed("api-gateway"));
        assertEquals(Optional.of("aladdin-simulator"), Service.componentNamed("simulator"));
        assertEquals(Optional.of("postgres"), Service.componentNamed("POSTGRES"));
        assertEquals(Optional.empty(), Service.componentNamed("oracle"));
    }

    @Test
    void portsFollowTheBase() {
        // API.md, "Ports on one machine": gateway N, the others N+1 ... N+4, simulator N+10.
        assertEquals(
                Map.of(
                        "gateway", 9000,
                        "auth", 9001,
                        "reference-data", 9002,
                        "allocation", 9003,
                        "order-gateway", 9004,
                        "aladdin-simulator", 9010),
                new Ports(9000, 9020, 9021).promised());
    }

    @Test
    void namesAreThoseOfTheStack() {
        assertEquals(StackPlan.SIZE, List.copyOf(Service.componentNames()).size());
    }
}
