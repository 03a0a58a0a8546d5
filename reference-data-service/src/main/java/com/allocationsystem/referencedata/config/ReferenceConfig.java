package com.allocationsystem.referencedata.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What this service can be told. Each key is also an environment variable: {@code oas.reference.source} = {@code OAS_REFERENCE_SOURCE}. */
@ConfigMapping(prefix = "oas.reference")
public interface ReferenceConfig {

    /**
     * Where securities, groups, accounts, their policies and benchmarks come from; rules, restrictions, rates and targets always
     * come from PostgreSQL.
     */
    @WithDefault("POSTGRES")
    Source source();

    /** Folder of a dataset to load at start; in the local profile {@code OAS_DATASET}. */
    Optional<Path> dataset();

    /**
     * Whether imports of datasets bring compliance rules. When false an import passes over them, and rules change through the
     * rule book alone, which needs a second user.
     */
    @WithDefault("true")
    boolean rulesFromDatasets();

    /** Imports that wait for a second user. */
    ImportApproval importApproval();

    /** How Aladdin is asked for positions and cash. */
    Aladdin aladdin();

    /** How often start-of-day exposures are looked after, so that no preview has to wait for them; 0 for never. */
    @WithDefault("5m")
    Duration prepareStartOfDayEvery();

    /**
     * Most accounts whose start of day one question reads from Aladdin itself. With more it is answered 503 with how far the
     * reading is, and they are read behind it.
     */
    @WithDefault("2000")
    int accountsReadWithinQuestion();

    /** Imports that wait for a second user. */
    interface ImportApproval {

        /**
         * Whether an import that takes away or changes a rule, a restriction, a policy or a group member waits for a second user; the
         * folder that is loaded at the start is the operator's and never waits.
         */
        @WithDefault("false")
        boolean required();

        /** How long it waits, and how long an approval is good. */
        @WithDefault("72h")
        Duration within();
    }

    /** Sources of the catalogue. */
    enum Source {
        POSTGRES,
        SNOWFLAKE
    }

    /** What differs from one Aladdin site to the next. */
    interface Aladdin {

        /** Which operation tells positions: V2 positions:filter, V1 position. */
        @WithDefault("V2")
        Version positions();

        /** Which operation tells cash: V2 ladders:filter, V1 the cash rows of position, which know no settlement dates. */
        @WithDefault("V2")
        Version cash();

        /** Whether security-master, ratings and assets tell the terms of the traded bond; the catalogue finds and prices it. */
        @WithDefault("NONE")
        Master securityMaster();

        /** Where NAVs of accounts come from: the catalogue, or the portfolioNAV of position, one more read of it for each question. */
        @WithDefault("CATALOGUE")
        Nav nav();

        /** Settings of the operations of version 1. */
        V1Config v1();

        /** Path of PositionsAPI. */
        @WithDefault("/api/portfolio-management/positions/positions/v2")
        String positionsPath();

        /** Path of CashLadderAPI. */
        @WithDefault("/api/portfolio-management/cash/cash-ladder/v2")
        String cashLadderPath();

        /** Most portfolios in one positions call. */
        @WithDefault("1000")
        int portfoliosPerPositionsCall();

        /** Most portfolios in one ladders call; Aladdin takes 100. */
        @WithDefault("100")
        int portfoliosPerLadderCall();

        /** Most calls of one question under way at the same time. */
        @WithDefault("4")
        int parallelCalls();

        /** Names of the columns asked for; Aladdin's data dictionary is not public. */
        Attributes attributes();
    }

    /** Sources of NAVs. */
    enum Nav {
        CATALOGUE,
        V1
    }

    /** Sources of a bond's current terms beside the catalogue. */
    enum Master {
        NONE,
        V1
    }

    /** Versions of Aladdin's operations. */
    enum Version {
        V1,
        V2
    }

    /** Attribute ids of a positions view. */
    interface Attributes {

        /** The portfolio's ticker, our account id. */
        @WithDefault("position#portfolio_ticker")
        String portfolio();

        /** CUSIP of the position. */
        @WithDefault("position#cusip")
        String cusip();

        /** Par at the start of the day. */
        @WithDefault("position#quantity_port_sod")
        String quantitySod();

        /** Market value at the start of the day, accrued interest included. */
        @WithDefault("position#market_val_port_sod")
        String marketValueSod();

        /** Par with open orders counted. */
        @WithDefault("position#quantity_port_cur")
        String quantityCurrent();

        /** Market value with open orders counted. */
        @WithDefault("position#market_val_port_cur")
        String marketValueCurrent();

        /** Par that open orders add; only positions where this or its market value is not 0 are read again within a day. */
        @WithDefault("position#quantity_port_open")
        String quantityOpen();

        /** Market value that open orders add. */
        @WithDefault("position#market_val_port_open")
        String marketValueOpen();

        /** Par that buys add which are not filled yet: part of the current par, but not to be sold before it is there. */
        @WithDefault("position#quantity_port_open_buy")
        String quantityOpenBuy();
    }
}
