package com.allocationsystem.referencedata.config;

import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Set;

/** Aladdin's operations of version 1: {@code oas.reference.aladdin.v1.*}. */
public interface V1Config {

    /** Path of Positions v1. */
    @WithDefault("/api/portfolio-mgmt/positions/v1")
    String positionsPath();

    /** Path of Securities v1. */
    @WithDefault("/api/reference-data/securities/v1")
    String securitiesPath();

    /** Path of Security Analytics v2. */
    @WithDefault("/api/portfolio-mgmt/security-analytics/v2")
    String analyticsPath();

    /** Most portfolios in one call of position, 1 or more; their tickers are part of the address, which servers limit. */
    @WithDefault("200")
    int portfoliosPerPositionCall();

    /** Security groups ({@code secGroup}) whose rows are cash. */
    @WithDefault("CASH")
    Set<String> cashGroups();

    /** Names of answer fields that differ at a site, by Aladdin's public name: {@code field-names.curPar=currentPar}. */
    Map<String, String> fieldNames();

    /** Calls a minute that Aladdin allows, all replicas together, each 1 or more. */
    Quota quota();

    /** By operation; the defaults are Aladdin's x-quota-limit. */
    interface Quota {

        /** Of position. */
        @WithDefault("500")
        int position();

        /** Of security-master. */
        @WithDefault("500")
        int securityMaster();

        /** Of ratings. */
        @WithDefault("500")
        int ratings();

        /** Of assets. */
        @WithDefault("500")
        int assets();

        /** Most replicas of this service, 1 or more; each calls at most its share. */
        @WithDefault("2")
        int replicas();
    }
}
