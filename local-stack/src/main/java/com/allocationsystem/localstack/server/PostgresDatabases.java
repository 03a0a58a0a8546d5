package com.allocationsystem.localstack.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/**
 * One database per service, each with a role of the same name that can enter no other. The role owns nothing: tables belong
 * to a second role, which migrates, so that the service cannot change what it has audited.
 */
public final class PostgresDatabases {

    public static final List<String> NAMES = List.of("oas_auth", "oas_reference", "oas_allocation", "oas_orders");

    private final int port;
    private final Secrets secrets;

    public PostgresDatabases(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** @return the address a service connects to */
    public static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** @return the role that owns the tables of this database and migrates them */
    public static String owner(String database) {
        return database + "_owner";
    }

    boolean answers() {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }

    /** Creates what is missing and sets the passwords of this state folder; running it again changes nothing. */
    void provide() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String name : NAMES) {
                String owner = owner(name);
                role(connection, name);
                role(connection, owner);
                if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                    statement.execute("create database %s owner %s".formatted(name, owner));
                }
                statement.execute("alter database %s owner to %s".formatted(name, owner));
                statement.execute("revoke all on database %s from public".formatted(name));
                statement.execute("grant connect on database %s to %s".formatted(name, name));
            }
        }
        for (String name : NAMES) {
            handOver(name);
        }
    }

    private void role(Connection connection, String name) throws SQLException {
        // Names are ours and passwords hexadecimal: nothing here needs quoting. DDL takes no parameters.
        String login = "role %s login password '%s'".formatted(name, secrets.databasePassword(name));
        boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", name);
        try (Statement statement = connection.createStatement()) {
            statement.execute((known ? "alter " : "create ") + login);
        }
    }

    /** What a state folder of an earlier version left in the hands of the service's role goes to the owner. */
    private void handOver(String name) throws SQLException {
        try (Connection connection = connect(name);
                Statement statement = connection.createStatement()) {
            statement.execute("reassign owned by %s to %s".formatted(name, owner(name)));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", secrets.get(Secrets.POSTGRES));
        properties.setProperty("connectTimeout", "1");
        properties.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(url(port, database), properties);
    }
}
