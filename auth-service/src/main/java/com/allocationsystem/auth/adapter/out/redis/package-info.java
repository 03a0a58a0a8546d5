/** Counts sign-in attempts in Redis for all replicas. */
package com.allocationsystem.auth.adapter.out.redis;
