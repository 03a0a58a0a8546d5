package com.allocationsystem.audit.anchor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.audit.checkpoint.NoteSigner;
import com.allocationsystem.audit.config.AuditConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class CheckpointTaskTest {

    private static final String KEY = NoteSigner.generate("orders").secret();

    @Test
    void startsWithBothKeyAndPlace_orWithNeither() {
        assertDoesNotThrow(() -> start().start(new StartupEvent()));
        CheckpointTask whole = start("oas.audit.checkpoint.key", KEY, "oas.audit.checkpoint.folder", "/nowhere");
        assertDoesNotThrow(() -> whole.start(new StartupEvent()));
        whole.stop(null);
        refuses("Checkpoints need both", "oas.audit.checkpoint.key", KEY);
        refuses("Checkpoints need both", "oas.audit.checkpoint.url", "http://127.0.0.1:1/");
        refuses("PRIVATE+KEY", "oas.audit.checkpoint.key", "x", "oas.audit.checkpoint.folder", "/nowhere");
    }

    private static void refuses(String why, String... settings) {
        String message = assertThrows(
                        RuntimeException.class, () -> start(settings).start(new StartupEvent()))
                .getMessage();
        assertTrue(message.contains(why), message);
    }

    private static CheckpointTask start(String... settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(AuditConfig.class)
                .withDefaultValue("oas.audit.chain", "orders")
                // Quarkus reads 1h; this reader does not.
                .withDefaultValue("oas.audit.checkpoint.every", "PT1H");
        for (int i = 0; i < settings.length; i += 2) {
            builder.withDefaultValue(settings[i], settings[i + 1]);
        }
        AuditConfig config = builder.build().getConfigMapping(AuditConfig.class);
        return new CheckpointTask(config, null, Clock.systemUTC(), new SimpleMeterRegistry());
    }
}
