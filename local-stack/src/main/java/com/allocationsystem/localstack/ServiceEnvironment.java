package com.allocationsystem.localstack;

import com.allocationsystem.localstack.server.PostgresDatabases;
import com.allocationsystem.localstack.server.Secrets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The environment variables of each service. A secret goes only to those that need it.
 *
 * @param ports the ports of this run
 * @param secrets the passwords of this state folder
 * @param dataset the dataset's folder
 * @param state the state folder; what the simulator stores and the audit's checkpoints are kept in it
 */
record ServiceEnvironment(Ports ports, Secrets secrets, Path dataset, Path state) {

    private static final String ALADDIN_USERNAME = "allocation-system";
    private static final String ALADDIN_CLIENT_ID = "allocation-system";

    Map<String, String> of(Service service) {
        Map<String, String> variables = common();
        switch (service) {
            case GATEWAY -> {
                variables.put("QUARKUS_HTTP_HOST", bindHost());
                variables.put("OAS_GATEWAY_ENVIRONMENT", "Local demo");
            }
            case AUTH -> {
                database(variables, "oas_auth");
                audit(variables, "auth");
                redis(variables, "oas_auth");
                variables.put("OAS_SERVICE_SECRET", secrets.get(Secrets.SERVICE));
                variables.put("OAS_AUTH_KEY_SECRET", secrets.get(Secrets.SIGNING_KEYS));
                variables.put("OAS_DEMO_PASSWORD", demoPassword());
            }
            case REFERENCE_DATA -> {
                database(variables, "oas_reference");
                audit(variables, "reference");
                aladdin(variables);
                variables.putAll(AladdinOperations.chosen().reads());
                variables.put("OAS_DATASET", dataset.toString());
            }
            case ALLOCATION -> {
                database(variables, "oas_allocation");
                audit(variables, "allocations");
                redis(variables, "oas_allocation");
                // One rule that asks for a second user, to be seen in the demo.
                variables.put("OAS_APPROVAL_POLICY_NOTIONAL_ABOVE", "450000000");
                variables.put("OAS_APPROVAL_POLICY_VERSION", "demo");
                variables.put("OAS_SERVICE_SECRET", secrets.get(Secrets.SERVICE));
            }
            case ORDER_GATEWAY -> {
                database(variables, "oas_orders");
                audit(variables, "orders");
                redis(variables, "oas_orders");
                aladdin(variables);
                variables.putAll(AladdinOperations.chosen().orders());
                variables.put("OAS_SERVICE_SECRET", secrets.get(Secrets.SERVICE));
            }
            case SIMULATOR -> {
                aladdin(variables);
                variables.put("OAS_DATASET", dataset.toString());
                variables.put("OAS_SIMULATOR_STATE", state.resolve("simulator").toString());
            }
        }
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.promised().get(service.component())));
        return variables;
    }

    static String demoPassword() {
        return System.getenv().getOrDefault("OAS_DEMO_PASSWORD", "demo");
    }

    private static String bindHost() {
        return System.getenv().getOrDefault("OAS_BIND_HOST", "127.0.0.1");
    }

    private Map<String, String> common() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("QUARKUS_PROFILE", "local");
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("OAS_AUTH_URL", url(ports.auth()));
        variables.put("OAS_REFERENCE_DATA_URL", url(ports.referenceData()));
        variables.put("OAS_ALLOCATION_URL", url(ports.allocation()));
        variables.put("OAS_ORDER_GATEWAY_URL", url(ports.orderGateway()));
        variables.put("OAS_ALADDIN_URL", url(ports.simulator()));
        return variables;
    }

    private void database(Map<String, String> variables, String name) {
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", PostgresDatabases.url(ports.postgres(), name));
        variables.put("QUARKUS_DATASOURCE_USERNAME", name);
        variables.put("QUARKUS_DATASOURCE_PASSWORD", secrets.databasePassword(name));
        String owner = PostgresDatabases.owner(name);
        variables.put("QUARKUS_FLYWAY_USERNAME", owner);
        variables.put("QUARKUS_FLYWAY_PASSWORD", secrets.databasePassword(owner));
    }

    private void redis(Map<String, String> variables, String user) {
        variables.put("QUARKUS_REDIS_HOSTS", "redis://127.0.0.1:%d?user=%s".formatted(ports.redis(), user));
        variables.put("QUARKUS_REDIS_PASSWORD", secrets.redisPassword(user));
    }

    private void audit(Map<String, String> variables, String chain) {
        variables.put("OAS_AUDIT_CHECKPOINT_KEY", secrets.auditSigningKey(chain));
        variables.put(
                "OAS_AUDIT_CHECKPOINT_FOLDER",
                state.resolve("audit-checkpoints").toString());
    }

    private void aladdin(Map<String, String> variables) {
        variables.put("OAS_ALADDIN_USERNAME", ALADDIN_USERNAME);
        variables.put("OAS_ALADDIN_PASSWORD", secrets.get(Secrets.ALADDIN_PASSWORD));
        variables.put("OAS_ALADDIN_API_KEY", secrets.get(Secrets.ALADDIN_API_KEY));
        variables.put("OAS_ALADDIN_CLIENT_ID", ALADDIN_CLIENT_ID);
        variables.put("OAS_ALADDIN_CLIENT_SECRET", secrets.get(Secrets.ALADDIN_CLIENT_SECRET));
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port;
    }
}
