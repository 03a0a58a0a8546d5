package com.allocationsystem.benchmarks.gap;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Time that this thread has spent on a processor: other processes do not count. */
public final class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    public static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
