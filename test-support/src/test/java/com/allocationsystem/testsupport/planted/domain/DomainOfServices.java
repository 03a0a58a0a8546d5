package com.allocationsystem.testsupport.planted.domain;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Logger;

/** Planted violations: parts of the JDK that reach outside. */
public class DomainOfServices {
    Clock clock;
    Connection database;
    URI address;
    File file;
    Path path;
    Thread thread;
    Executor executor;
    CompletableFuture<String> later;
    ThreadLocalRandom chance;
    Timer timer;
    ProcessBuilder process;
    Logger[] logs;
}
