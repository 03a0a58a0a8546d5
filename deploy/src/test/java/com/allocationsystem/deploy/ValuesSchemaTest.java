package com.allocationsystem.deploy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesSchemaTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql: {prot: 5432}|prot",
                "postgresql: {port: 70000}|port",
                "gateway: {replicas: 0}|replicas",
                "gateway: {replicas: two}|replicas",
                "gateway: {corsOrigins: ['*']}|corsOrigins",
                "gateway: {corsOrigins: ['https://desk.example/app']}|corsOrigins",
                "auth: {databse: {}}|databse",
                "aladdin: {auth: KERBEROS}|auth",
                "aladdin: {password: hunter2}|password",
                "aladdin: {positions: V3}|positions",
                "aladdin: {orders: BOTH}|orders",
                "aladdin: {quotas: {position: 0}}|position",
                "auth: {trustedProxies: [10.0.0.0/8]}|trustedProxies",
                "auth: {trustedProxies: ['fd00::/8']}|trustedProxies",
                "allocation: {trialBudget: soon}|trialBudget",
                "allocation: {sendWithin: 0h}|sendWithin",
                "allocation: {approvalPolicy: {lateAfter: '25:00'}}|lateAfter",
                "referenceData: {rulesFromDatasets: maybe}|rulesFromDatasets",
                "referenceData: {importApproval: maybe}|importApproval",
                "auth: {secondAdministrator: maybe}|secondAdministrator",
                "aladdin: {url: 'https://user:pass@aladdin.example.com'}|url",
                "referenceData: {snowflake: {jdbcUrl: 'jdbc:snowflake://a/?user=b&password=c'}}|jdbcUrl",
                "image: {tag: latest}|tag",
                "defaults: {resources: {limits: {memroy: 1Gi}}}|memroy",
                "defaults: {terminationGracePeriodSeconds: 5}|terminationGracePeriodSeconds",
                "defaults: {extraEnv: [{name: MY_PASSWORD, value: hunter2}]}|extraEnv",
                "defaults: {extraEnv: [{name: lower, value: x}]}|extraEnv",
                "aladdinSimulator: {replicas: 2}|replicas",
                "networkPolicy: {aladdin: {to: [{cidr: 10.0.0.0/8}]}}|cidr",
                "unknown: 1|unknown"
            })
    void badValueStopsTheInstallation_namingTheField(String values, String field) {
        Exception refused = assertThrows(Exception.class, () -> render(values));
        assertTrue(refused.getMessage().contains(field), refused.getMessage());
    }

    @Test
    void secretSoundingVariableIsFine_whenItComesFromASecret() {
        assertDoesNotThrow(() ->
                render("defaults: {extraEnv: [{name: MY_PASSWORD, valueFrom: {secretKeyRef: {name: a, key: b}}}]}"));
    }

    @ParameterizedTest
    @CsvSource({"image.registry", "postgresql.host", "redis.host", "aladdin.url"})
    void missingValueIsNamed_withWhatToDo(String key) {
        Exception refused = assertThrows(Exception.class, () -> Chart.render(Chart.MINIMAL, Map.of(key, "")));
        assertTrue(refused.getMessage().contains(key), refused.getMessage());
    }

    /** A value without words is a value nobody dares to set. */
    @Test
    void everyValueIsDescribed() throws IOException {
        List<String> bare = new ArrayList<>();
        List<String> lines = Files.readAllLines(Chart.FOLDER.resolve("values.yaml"));
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean leaf =
                    line.matches(" *[a-zA-Z]+: .*|  [a-zA-Z]+:") && !line.trim().startsWith("- ");
            if (leaf && !lines.get(i - 1).trim().startsWith("#") && !within(lines, i)) {
                bare.add((i + 1) + ": " + line);
            }
        }
        assertEquals(List.of(), bare);
    }

    /** Inside a value that is described as a whole (resources, peers), or a group whose members are described. */
    private static boolean within(List<String> lines, int at) {
        int indent = indent(lines.get(at));
        for (int i = at; i >= 0 && indent > 0; i--) {
            if (indent(lines.get(i)) < indent
                    && !lines.get(i).isBlank()
                    && !lines.get(i).trim().startsWith("#")) {
                indent = indent(lines.get(i));
                if (indent > 0 && lines.get(i - 1).trim().startsWith("# --")) {
                    return true;
                }
            }
        }
        String line = lines.get(at);
        return line.matches("  [a-zA-Z]+:")
                && at + 1 < lines.size()
                && lines.get(at + 1).trim().startsWith("# --");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void render(String more) throws IOException {
        Path file = Files.writeString(folder.resolve("values.yaml"), merged(more));
        Chart.render(file);
    }

    /** The minimal values with one group replaced or added. */
    private static String merged(String more) throws IOException {
        String group = more.substring(0, more.indexOf(':'));
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(Chart.MINIMAL)) {
            if (!line.startsWith(group + ":")) {
                text.append(line).append('\n');
            }
        }
        return text.append(more).append('\n').toString();
    }
}
