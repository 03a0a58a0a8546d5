package com.allocationsystem.benchmarks.gap;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What this thread has used: time on a processor, where other processes do not count, and memory. */
public final class ThreadUse {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ThreadUse() {}

    public static long cpuNanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** @return bytes that this thread has allocated so far, garbage included */
    public static long allocatedBytes() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
