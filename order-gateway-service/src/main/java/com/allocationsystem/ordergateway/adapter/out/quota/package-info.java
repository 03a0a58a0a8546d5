/** Aladdin's quota, counted in Redis for all replicas, or locally while Redis is away. */
package com.allocationsystem.ordergateway.adapter.out.quota;
