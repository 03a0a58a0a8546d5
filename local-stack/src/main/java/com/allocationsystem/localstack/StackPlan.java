package com.allocationsystem.localstack;

import com.allocationsystem.localstack.server.PostgresServer;
import com.allocationsystem.localstack.server.RedisServer;
import com.allocationsystem.localstack.server.Secrets;
import com.allocationsystem.localstack.server.ServiceJvm;
import com.allocationsystem.localstack.supervision.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What runs, on which port, after what. */
public final class StackPlan {

    /** Programs in a whole stack: the services, PostgreSQL and Redis. */
    public static final int SIZE = Service.values().length + 2;

    /** Each preview costs both of them processor time; the others mostly wait. */
    private static final Set<Service> CALCULATING = Set.of(Service.ALLOCATION, Service.REFERENCE_DATA);

    private StackPlan() {}

    /**
     * @param root the repository, whose modules hold the built services
     * @param state the state folder
     * @return every component, those that others wait for first
     */
    public static List<Component> components(Path root, Path state, Ports ports, Secrets secrets, Path dataset) {
        ServiceEnvironment environment = new ServiceEnvironment(ports, secrets, dataset, state);
        List<Component> components = new ArrayList<>();
        components.add(new PostgresServer(state, ports.postgres(), secrets).component());
        components.add(new RedisServer(state, ports.redis(), secrets).component());
        for (Service service : Service.values()) {
            components.add(new ServiceJvm(
                            service.component(),
                            ports.promised().get(service.component()),
                            root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar"),
                            state,
                            CALCULATING.contains(service) ? ServiceJvm.LONG_CALCULATION : ServiceJvm.QUICK_START,
                            environment.of(service),
                            needs(service))
                    .component());
        }
        return components;
    }

    private static Set<String> needs(Service service) {
        return switch (service) {
            case SIMULATOR -> Set.of();
            case GATEWAY -> Set.of(RedisServer.NAME);
            case AUTH, REFERENCE_DATA, ALLOCATION, ORDER_GATEWAY -> Set.of(PostgresServer.NAME, RedisServer.NAME);
        };
    }
}
