package com.allocationsystem.audit.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the audit trail, {@code oas.audit.*}. */
@ConfigMapping(prefix = "oas.audit")
public interface AuditConfig {

    /** Name of the one chain that this service keeps: {@code allocations}, {@code orders}, {@code auth} or {@code reference}. */
    String chain();

    /** Signed checkpoints of the chain, kept outside its database. */
    Checkpoints checkpoint();

    /** Signed checkpoints of the chain; made when there is a key and a place for them. */
    interface Checkpoints {

        /**
         * The secret that signs, {@code PRIVATE+KEY+NAME+ID+SEED}, Ed25519; {@code ./dev verify-audit --new-key NAME} makes one. NAME
         * becomes the origin of the checkpoints: one for each chain of each installation.
         */
        Optional<String> key();

        /** Folder that takes them, outside the database's machine; a folder of the chain's name is made in it. */
        Optional<Path> folder();

        /** Address that takes them by {@code PUT}, below it {@code CHAIN/FILE}. */
        Optional<URI> url();

        /** What is sent as {@code Authorization: Bearer} to the address. */
        Optional<String> token();

        /** Time between two checkpoints. */
        @WithDefault("1h")
        Duration every();
    }
}
