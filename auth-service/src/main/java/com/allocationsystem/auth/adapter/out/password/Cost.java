package com.allocationsystem.auth.adapter.out.password;

/**
 * How dear one Argon2 hash is.
 *
 * @param memoryKib memory, KiB
 * @param passes passes over the memory
 * @param lanes threads that could work at once
 */
record Cost(int memoryKib, int passes, int lanes) {}
