package com.allocationsystem.localstack.server;

import com.allocationsystem.audit.checkpoint.NoteSigner;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The passwords and signing keys of one state folder: made once at random, kept in {@code secrets} (mode 0600), never printed.
 * The open halves of the signing keys stand in {@code audit-keys}, for {@code ./dev verify-audit}.
 */
public final class Secrets {

    public static final String POSTGRES = "postgres";
    public static final String REDIS = "redis";
    public static final String SERVICE = "service";
    public static final String SIGNING_KEYS = "signing-keys";
    public static final String ALADDIN_PASSWORD = "aladdin-password";
    public static final String ALADDIN_API_KEY = "aladdin-api-key";
    public static final String ALADDIN_CLIENT_SECRET = "aladdin-client-secret";

    /** Chains whose checkpoints are signed. */
    private static final List<String> CHAINS = List.of("auth", "allocations", "orders", "reference");

    private static final List<String> NAMES = Stream.of(
                    Stream.of(
                            POSTGRES,
                            REDIS,
                            SERVICE,
                            SIGNING_KEYS,
                            ALADDIN_PASSWORD,
                            ALADDIN_API_KEY,
                            ALADDIN_CLIENT_SECRET),
                    PostgresDatabases.NAMES.stream().flatMap(name -> Stream.of(name, PostgresDatabases.owner(name))),
                    RedisServer.userNames().stream().map(RedisServer::user))
            .flatMap(names -> names)
            .toList();
    private static final String OPEN = "-open";
    private static final int BYTES = 24;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file; what is missing in it is made and added. */
    public static Secrets in(Path state) throws IOException {
        Path file = state.resolve("secrets");
        Properties values = new Properties();
        if (Files.exists(file)) {
            values.load(new StringReader(Files.readString(file)));
        }
        SecureRandom random = new SecureRandom();
        boolean complete = true;
        for (String name : NAMES) {
            complete &= values.putIfAbsent(name, fresh(random)) != null;
        }
        for (String chain : CHAINS) {
            if (!values.containsKey(auditKey(chain))) {
                NoteSigner.NewKey key = NoteSigner.generate("local/audit/" + chain);
                values.setProperty(auditKey(chain), key.secret());
                values.setProperty(auditKey(chain) + OPEN, key.open().toString());
                complete = false;
            }
        }
        if (!complete) {
            Files.writeString(
                    state.resolve("audit-keys"),
                    CHAINS.stream()
                            .map(chain -> values.getProperty(auditKey(chain) + OPEN) + "\n")
                            .collect(Collectors.joining()));
            writePrivately(
                    file,
                    values.stringPropertyNames().stream()
                            .sorted()
                            .map(name -> name + "=" + values.getProperty(name) + "\n")
                            .collect(Collectors.joining()));
        }
        return new Secrets(values);
    }

    /** @return hexadecimal, 48 characters */
    public String get(String name) {
        return values.getProperty(name);
    }

    public String databasePassword(String database) {
        return get(database);
    }

    public String redisPassword(String user) {
        return get(RedisServer.user(user));
    }

    /** @return the key that signs checkpoints of that audit chain */
    public String auditSigningKey(String chain) {
        return get(auditKey(chain));
    }

    private static String auditKey(String chain) {
        return "audit-key-" + chain;
    }

    /** Writes a file that only its owner may read, never visible half written or to others. */
    public static Path writePrivately(Path file, String content) throws IOException {
        Path fresh = Files.createTempFile(
                file.getParent(),
                ".",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, content);
        return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
