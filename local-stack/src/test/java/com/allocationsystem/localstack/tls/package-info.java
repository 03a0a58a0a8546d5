/** Services, PostgreSQL and Redis that speak TLS only, with the settings of {@code compose.tls.yaml}. */
package com.allocationsystem.localstack.tls;
