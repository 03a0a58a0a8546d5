/** Kept previews in Redis. */
package com.allocationsystem.allocation.adapter.out.redis;
