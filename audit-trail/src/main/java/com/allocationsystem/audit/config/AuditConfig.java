package com.allocationsystem.audit.config;

import io.smallrye.config.ConfigMapping;

/** Settings of the audit trail, {@code oas.audit.*}. */
@ConfigMapping(prefix = "oas.audit")
public interface AuditConfig {

    /** Name of the one chain that this service keeps: {@code allocations}, {@code orders} or {@code auth}. */
    String chain();
}
