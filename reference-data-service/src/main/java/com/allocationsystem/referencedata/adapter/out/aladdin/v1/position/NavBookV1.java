package com.allocationsystem.referencedata.adapter.out.aladdin.v1.position;

import com.allocationsystem.referencedata.adapter.out.aladdin.call.BulkQuestion;
import com.allocationsystem.referencedata.application.port.out.master.NavBook;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The published end-of-day NAV, which every row of Aladdin's Positions v1 repeats. */
@ApplicationScoped
@Identifier("v1")
class NavBookV1 implements NavBook {

    private final PositionReads reads;
    private final ReferenceConfig.Aladdin config;

    NavBookV1(PositionReads reads, ReferenceConfig config) {
        this.reads = reads;
        this.config = config.aladdin();
    }

    @Override
    public Map<String, BigDecimal> navs(List<String> accountIds) {
        Map<String, BigDecimal> navs = new HashMap<>();
        BulkQuestion.ask(
                accountIds,
                config.v1().portfoliosPerPositionCall(),
                config.parallelCalls(),
                reads::rows,
                rows -> navs.putAll(rows.navs()));
        return navs;
    }
}
