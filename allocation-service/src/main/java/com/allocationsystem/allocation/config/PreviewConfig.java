package com.allocationsystem.allocation.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a preview may be committed, and on what data it may rest. */
@ConfigMapping(prefix = "oas.preview")
public interface PreviewConfig {

    /** Life of a preview; committing it later answers 410. */
    @WithDefault("15m")
    Duration expiry();

    /** How long after its expiry a preview is still known as expired (410) rather than unknown (404). */
    @WithDefault("24h")
    Duration remembered();

    /** Longest time of one split, the wait for a processor included; a longer one is ended (422, or 503 when it was not begun). */
    @WithDefault("20s")
    Duration budget();

    /** Percent of the accounts of which a datum may be unknown, 0 to 100; with more a preview is refused (422). */
    @WithDefault("20")
    int mostUnknownPercent();
}
