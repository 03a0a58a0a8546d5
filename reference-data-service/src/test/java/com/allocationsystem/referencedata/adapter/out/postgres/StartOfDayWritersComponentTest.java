package com.allocationsystem.referencedata.adapter.out.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several instances may read the same accounts afresh at once. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
class StartOfDayWritersComponentTest {

    private static final BondRisk TRADED =
            SampleDataset.kept().securities().get(0).risk("AT&T");
    private static final String ACCOUNT = "WRITTEN-AT-ONCE";

    @Inject
    StartOfDayColumns columns;

    @Test
    void writersOfTheSameAccountTakeTurns() throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> done = IntStream.range(0, 40)
                .<Future<?>>mapToObj(i -> writers.submit(() -> columns.keep(List.of(startOfDay("v" + i)))))
                .toList();
        for (Future<?> one : done) {
            one.get();
        }
        writers.shutdown();

        assertEquals(500, columns.seenFrom(TRADED, List.of(ACCOUNT)).get(0).holdingPar());
    }

    private static StartOfDay startOfDay(String version) {
        Holding holding = new Holding(ACCOUNT, TRADED.cusip(), 500, new BigDecimal("450.25"));
        return StartOfDay.of(ACCOUNT, version, List.of(holding), Map.of(TRADED.cusip(), TRADED));
    }
}
