package com.allocationsystem.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.localstack.server.PostgresDatabases;
import com.allocationsystem.localstack.server.PostgresServer;
import com.allocationsystem.localstack.server.RedisServer;
import com.allocationsystem.localstack.server.Secrets;
import com.allocationsystem.localstack.standin.StackProcess;
import com.allocationsystem.localstack.standin.StandInRepository;
import com.allocationsystem.localstack.state.PrivateFolders;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole life of a stack: real PostgreSQL and Redis, a stand-in for each service, kills with SIGKILL. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupervisorIT {

    private static final int START_SECONDS = 60;

    @TempDir
    static Path folder;

    private static Path state;
    private static StackProcess stack;
    private static Process supervisor;

    @BeforeAll
    static void startsEverything() throws IOException, InterruptedException {
        state = folder.toRealPath().resolve("state");
        Path root = StandInRepository.in(folder.toRealPath());
        stack = new StackProcess(root, state, Ports.firstFreeBase(21_000));
        supervisor = stack.up();
        assertTrue(
                StackProcess.eventually(START_SECONDS, () -> stack.isReady() || !supervisor.isAlive())
                        && stack.isReady(),
                () -> output());
    }

    @AfterAll
    static void leavesNothing() throws IOException, InterruptedException {
        stack.run("down");
        assertEquals(List.of(), stack.processes());
    }

    @Test
    @Order(1)
    void everyComponentIsReady_andTheSummaryNamesTheDoor() throws Exception {
        assertEquals(StackPlan.SIZE, stack.status().size());
        assertTrue(stack.status().stream().allMatch(StackProcess.Line::ready));
        assertTrue(
                output().contains("http://localhost:" + stack.status("gateway").port()), output());
    }

    @Test
    @Order(2)
    void secretsAreForTheOwnerAlone_andAreNotPrinted() throws Exception {
        Path file = state.resolve("secrets");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        for (String line : Files.readAllLines(file)) {
            assertFalse(output().contains(line.substring(line.indexOf('=') + 1)));
        }
        for (String name : PrivateFolders.NAMES) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve(name))),
                    name);
        }
    }

    @Test
    @Order(3)
    void postgresIsDurable_andDatabasesAreClosedToEachOther() throws Exception {
        try (Connection connection = connect("oas_orders", "oas_orders")) {
            assertEquals("on", ask(connection, "show fsync"));
            assertEquals("on", ask(connection, "show synchronous_commit"));
        }
        SQLException refused = org.junit.jupiter.api.Assertions.assertThrows(
                SQLException.class, () -> connect("oas_auth", "oas_orders").close());
        assertEquals("42501", refused.getSQLState(), "insufficient_privilege, PostgreSQL manual appendix A");
    }

    @Test
    @Order(4)
    void killedServersComeBackWithTheirData() throws Exception {
        try (Connection connection = connect("oas_orders", "oas_orders_owner")) {
            connection.createStatement().execute("create table kept as select 42 as answer");
        }
        assertEquals("+OK", redis("SET kept 42"));

        killAndAwait(PostgresServer.NAME);
        killAndAwait(RedisServer.NAME);

        try (Connection connection = connect("oas_orders", "oas_orders_owner")) {
            assertEquals("42", ask(connection, "select answer from kept"));
        }
        assertEquals("$2", redis("GET kept"));
    }

    @Test
    @Order(5)
    void aServiceThatDiesIsStartedAgain_andSaysSo() throws Exception {
        killAndAwait("order-gateway");
        assertTrue(output().contains("order-gateway ended (signal 9); starting it again"), output());
    }

    @Test
    @Order(6)
    void restartGivesANewProcess_forAServiceAndForPostgres() throws Exception {
        for (String name : List.of("auth-service", "postgres")) {
            String component = Service.componentNamed(name).orElseThrow();
            long before = stack.status(component).pid();
            StackProcess.Outcome restart = stack.run("restart", name);
            assertEquals(0, restart.exit(), restart.output());
            assertNotEquals(before, stack.status(component).pid());
        }
    }

    @Test
    @Order(7)
    void restartOfAStrangerNamesWhatThereIs() throws Exception {
        StackProcess.Outcome outcome = stack.run("restart", "oracle");
        assertEquals(1, outcome.exit());
        assertTrue(outcome.output().contains("it has gateway, auth"), outcome.output());
    }

    @Test
    @Order(8)
    void aSecondUpSaysThatItRunsAlready() throws Exception {
        StackProcess.Outcome outcome = stack.run("up");
        assertEquals(1, outcome.exit());
        assertTrue(outcome.output().contains("already running (pid " + supervisor.pid()), outcome.output());
    }

    @Test
    @Order(9)
    void aTakenPortIsNamedWithItsOwner() throws Exception {
        StackProcess other = new StackProcess(
                folder.toRealPath(),
                folder.toRealPath().resolve("other"),
                stack.status("gateway").port());
        StackProcess.Outcome outcome = other.run(
                "up", "--port-base", Integer.toString(stack.status("gateway").port()));
        assertEquals(1, outcome.exit());
        assertTrue(
                outcome.output().contains("java (pid " + stack.status("gateway").pid() + ")"), outcome.output());
        assertTrue(outcome.output().contains("./dev up --port-base"), outcome.output());
    }

    @Test
    @Order(10)
    void downReapsWhatAKilledSupervisorLeft() throws Exception {
        List<ProcessHandle> children = stack.processes();
        supervisor.destroyForcibly().waitFor();
        assertTrue(stack.processes().size() >= StackPlan.SIZE, "children outlive the supervisor");

        assertEquals(0, stack.run("down").exit());

        assertEquals(List.of(), stack.processes());
        assertTrue(children.stream().noneMatch(ProcessHandle::isAlive));
        assertEquals("[]", stack.run("status", "--json").output().strip());
    }

    @Test
    @Order(11)
    void stateSurvives_andATerminatedSupervisorTakesItsChildrenAlong() throws Exception {
        supervisor = stack.up();
        assertTrue(StackProcess.eventually(START_SECONDS, stack::isReady), () -> output());
        try (Connection connection = connect("oas_orders", "oas_orders_owner")) {
            assertEquals("42", ask(connection, "select answer from kept"));
        }

        supervisor.destroy();

        assertTrue(StackProcess.eventually(30, () -> !supervisor.isAlive()));
        assertEquals(List.of(), stack.processes());
    }

    private static void killAndAwait(String name) throws Exception {
        long before = stack.status(name).pid();
        ProcessHandle.of(before).orElseThrow().destroyForcibly();
        assertTrue(
                StackProcess.eventually(30, () -> {
                    try {
                        StackProcess.Line now = stack.status(name);
                        return now.ready() && now.pid() != before;
                    } catch (IOException | InterruptedException e) {
                        return false;
                    }
                }),
                () -> output());
    }

    private static Connection connect(String database, String role) throws IOException, SQLException {
        int port = port(PostgresServer.NAME);
        return DriverManager.getConnection(
                PostgresDatabases.url(port, database), role, Secrets.in(state).databasePassword(role));
    }

    private static int port(String name) {
        return new com.allocationsystem.localstack.process.PidBook(state)
                .find(name)
                .orElseThrow()
                .port();
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }

    /** @return the first line of the answer in Redis's protocol */
    private static String redis(String command) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port(RedisServer.NAME))) {
            String both = "AUTH %s\r\n%s\r\n".formatted(Secrets.in(state).get(Secrets.REDIS), command);
            socket.getOutputStream().write(both.getBytes(StandardCharsets.US_ASCII));
            java.io.BufferedReader answer = new java.io.BufferedReader(
                    new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertEquals("+OK", answer.readLine());
            return answer.readLine();
        }
    }

    private static String output() {
        try {
            return Files.readString(stack.output());
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
