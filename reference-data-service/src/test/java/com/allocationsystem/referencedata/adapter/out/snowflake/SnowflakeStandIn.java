package com.allocationsystem.referencedata.adapter.out.snowflake;

import com.allocationsystem.referencedata.adapter.out.postgres.TestDatabase;
import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import net.snowflake.client.api.driver.SnowflakeDriver;

/**
 * Speaks enough of Snowflake's wire protocol for the real driver, and really runs every statement: on a PostgreSQL whose
 * schema was made by snowflake/views.sql. A wrong column, table or condition fails or answers wrongly, as
 * it would there.
 */
public final class SnowflakeStandIn implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    public static final String USER = "oas";
    public static final String PASSWORD = "secret";

    private final HttpServer server;
    private final DataSource database;
    private final AgroalDataSource pool;
    private final String token = UUID.randomUUID().toString();

    private SnowflakeStandIn(DataSource database) {
        this.database = database;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "snowflake-stand-in");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
        pool = newPool();
    }

    /** @return a started server whose views show the sample dataset */
    public static SnowflakeStandIn withSample() {
        return with(SampleDataset.kept());
    }

    /** @return a started server whose views show that dataset */
    static SnowflakeStandIn with(Dataset dataset) {
        DataSource database = TestDatabase.with(dataset);
        SnowflakeViews.create(database);
        return new SnowflakeStandIn(database);
    }

    /** @return address for the driver; with ssl off, which only this stand-in allows */
    public String jdbcUrl() {
        return "jdbc:snowflake://http://127.0.0.1:%d/?db=OAS&schema=PUBLIC&warehouse=WH&ssl=off"
                .formatted(server.getAddress().getPort());
    }

    /** @return the real driver in a pool, with the properties of application.properties */
    DataSource dataSource() {
        return pool;
    }

    private AgroalDataSource newPool() {
        try {
            return AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(2)
                            .connectionFactoryConfiguration(
                                    factory -> factory.connectionProviderClass(SnowflakeDriver.class)
                                            .jdbcUrl(jdbcUrl())
                                            .principal(new NamePrincipal(USER))
                                            .credential(new SimplePassword(PASSWORD))
                                            .jdbcProperty("JDBC_QUERY_RESULT_FORMAT", "JSON")
                                            .jdbcProperty("disablePlatformDetection", "true"))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode request = body(exchange);
        ObjectNode reply =
                switch (exchange.getRequestURI().getPath()) {
                    case "/session/v1/login-request" -> login(request);
                    case "/queries/v1/query-request" -> query(exchange, request);
                    default -> succeeded();
                };
        byte[] bytes = JSON.writeValueAsBytes(reply);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private ObjectNode login(JsonNode request) {
        JsonNode data = request.path("data");
        if (!USER.equals(data.path("LOGIN_NAME").asText())
                || !PASSWORD.equals(data.path("PASSWORD").asText())) {
            return failed("390100", "08001", "Incorrect username or password was specified.");
        }
        ObjectNode reply = succeeded();
        reply.withObject("/data")
                .put("token", token)
                .put("masterToken", token)
                .put("validityInSeconds", 3600)
                .put("masterValidityInSeconds", 14400)
                .put("serverVersion", "9.0.0")
                .put("sessionId", 1)
                .putArray("parameters")
                .addObject()
                .put("name", "AUTOCOMMIT")
                .put("value", true);
        reply.withObject("/data/sessionInfo")
                .put("databaseName", "OAS")
                .put("schemaName", "PUBLIC")
                .put("warehouseName", "WH")
                .put("roleName", "R");
        return reply;
    }

    private ObjectNode query(HttpExchange exchange, JsonNode request) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Snowflake Token=\"" + token + "\"").equals(authorization)) {
            return failed("390104", "08001", "ID Token is invalid.");
        }
        String sql = request.path("sqlText").asText();
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            JsonNode bindings = request.path("bindings");
            for (int i = 1; i <= bindings.size(); i++) {
                JsonNode binding = bindings.path(String.valueOf(i));
                if (!"TEXT".equals(binding.path("type").asText())) {
                    throw new SQLException("binding %d is a %s".formatted(i, binding.path("type")), "22023");
                }
                statement.setString(i, binding.path("value").asText());
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows(rows);
            }
        } catch (SQLException e) {
            return failed("001003", e.getSQLState(), "SQL compilation error: " + e.getMessage());
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = database.getConnection();
        SnowflakeViews.use(connection);
        connection.setReadOnly(true);
        return connection;
    }

    private static ObjectNode rows(ResultSet rows) throws SQLException {
        ObjectNode reply = succeeded();
        ObjectNode data = reply.withObject("/data");
        ResultSetMetaData columns = rows.getMetaData();
        ArrayNode types = data.putArray("rowtype");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            types.add(type(columns, i));
        }
        ArrayNode set = data.putArray("rowset");
        int count = 0;
        for (; rows.next(); count++) {
            ArrayNode row = set.addArray();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.add(rows.getString(i));
            }
        }
        data.put("total", count)
                .put("returned", count)
                .put("queryId", UUID.randomUUID().toString())
                .put("queryResultFormat", "json")
                .put("statementTypeId", 4096)
                .put("version", 1)
                .put("numberOfBinds", 0)
                .put("arrayBindSupported", false)
                .put("finalDatabaseName", "OAS")
                .put("finalSchemaName", "PUBLIC")
                .put("finalWarehouseName", "WH")
                .put("finalRoleName", "R")
                .putArray("parameters");
        return reply;
    }

    private static ObjectNode type(ResultSetMetaData columns, int i) throws SQLException {
        int sqlType = columns.getColumnType(i);
        String type =
                switch (sqlType) {
                    case Types.VARCHAR -> "text";
                    case Types.NUMERIC, Types.INTEGER, Types.BIGINT -> "fixed";
                    default -> throw new SQLException("no column of type " + columns.getColumnTypeName(i) + " is told");
                };
        return JSON.createObjectNode()
                .put("name", columns.getColumnLabel(i).toUpperCase())
                .put("type", type)
                .put("nullable", true)
                .put("length", "text".equals(type) ? 16_777_216 : 0)
                .put("byteLength", "text".equals(type) ? 16_777_216 : 0)
                .put("precision", 38)
                .put("scale", sqlType == Types.NUMERIC ? 12 : 0)
                .put("database", "")
                .put("schema", "")
                .put("table", "");
    }

    private static ObjectNode succeeded() {
        ObjectNode reply = JSON.createObjectNode();
        reply.put("success", true).putNull("code").putNull("message");
        reply.putObject("data");
        return reply;
    }

    private static ObjectNode failed(String code, String sqlState, String message) {
        ObjectNode reply = JSON.createObjectNode();
        reply.put("success", false).put("code", code).put("message", message);
        reply.putObject("data")
                .put("errorCode", code)
                .put("sqlState", sqlState)
                .put("internalError", false)
                .put("queryId", UUID.randomUUID().toString());
        return reply;
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        InputStream in = exchange.getRequestBody();
        boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        byte[] bytes = (zipped ? new GZIPInputStream(in) : in).readAllBytes();
        return bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
    }
}
