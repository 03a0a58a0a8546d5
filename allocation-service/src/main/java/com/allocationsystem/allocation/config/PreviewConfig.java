package com.allocationsystem.allocation.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a preview may be committed. */
@ConfigMapping(prefix = "oas.preview")
public interface PreviewConfig {

    /** Life of a preview; committing it later answers 410. */
    @WithDefault("15m")
    Duration expiry();

    /** How long after its expiry a preview is still known as expired (410) rather than unknown (404). */
    @WithDefault("24h")
    Duration remembered();
}
