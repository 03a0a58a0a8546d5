package com.allocationsystem.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * {@link PostgresResource} with the two roles of production: one owns the schema and migrates it, the service runs as the
 * other. A test that acts as superuser finds the address for that under {@link #SUPERUSER_URL}.
 */
public class PostgresRolesResource extends PostgresResource {

    /** Name of the setting with the address of a superuser. */
    public static final String SUPERUSER_URL = "test.superuser-url";

    private static final String OWNER = "service_owner";
    private static final String SERVICE = "service";

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        String url = settings.get("quarkus.datasource.jdbc.url");
        provide(url);
        settings.put(SUPERUSER_URL, url);
        settings.put("quarkus.datasource.jdbc.url", url.replaceAll("\\?.*", ""));
        settings.put("quarkus.datasource.username", SERVICE);
        settings.put("quarkus.datasource.password", SERVICE);
        settings.put("quarkus.flyway.username", OWNER);
        settings.put("quarkus.flyway.password", OWNER);
        return settings;
    }

    private static void provide(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, SERVICE}) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(role, role));
            }
            statement.execute("ALTER DATABASE postgres OWNER TO " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException("the roles cannot be made", e);
        }
    }
}
