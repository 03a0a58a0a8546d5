package com.allocationsystem.referencedata.application.port.out;

import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.ChangeBatch;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.position.PositionBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What accounts hold. */
public interface PositionBook {

    /**
     * Reads all positions of many accounts in few calls, and hands them over in batches so that millions never stand in
     * memory together.
     *
     * @param accountIds each once; each is in one batch, with all it holds
     * @param reader called on the caller's thread, one batch after the other
     */
    void read(List<String> accountIds, AsOf asOf, Consumer<PositionBatch> reader);

    /** @return all that one account holds, in no particular order */
    default List<Holding> holdings(String accountId, AsOf asOf) {
        List<Holding> holdings = new ArrayList<>();
        read(List.of(accountId), asOf, batch -> holdings.addAll(batch.holdings()));
        return holdings;
    }

    /**
     * Reads in few calls only what differs between {@link AsOf#SOD} and {@link AsOf#CURRENT}.
     *
     * @param accountIds each once; each is in one batch, with all its changes
     * @param reader called on the caller's thread, one batch after the other
     */
    void readChanges(List<String> accountIds, Consumer<ChangeBatch> reader);
}
