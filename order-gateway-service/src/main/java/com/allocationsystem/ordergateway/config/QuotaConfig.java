package com.allocationsystem.ordergateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often Aladdin may be called in a minute, all replicas together: {@code oas.orders.quota.*}, each 1 or more. */
@ConfigMapping(prefix = "oas.orders.quota")
public interface QuotaConfig {

    /**
     * @return calls of order:post a minute (x-quota-limit of Aladdin's specification, as the following); newer sites allow 3000
     */
    @WithDefault("250")
    int orderPost();

    /** @return calls of orders:batchPost a minute */
    @WithDefault("250")
    int batchPost();

    /** @return calls of orders:batchCancel a minute */
    @WithDefault("250")
    int batchCancel();

    /** @return calls of order:cancel a minute */
    @WithDefault("3000")
    int orderCancel();

    /** @return calls of orders:filter a minute */
    @WithDefault("500")
    int filter();

    /** @return questions after long-running operations a minute */
    @WithDefault("1000")
    int operations();

    /** @return most replicas of this service; while Redis is away each calls at most its share */
    @WithDefault("2")
    int replicas();
}
