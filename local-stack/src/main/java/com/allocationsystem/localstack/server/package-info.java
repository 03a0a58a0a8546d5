/** The servers and services as programs to start: PostgreSQL, Redis, and one JVM per service. */
package com.allocationsystem.localstack.server;
