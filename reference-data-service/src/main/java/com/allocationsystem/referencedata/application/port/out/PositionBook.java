package com.allocationsystem.referencedata.application.port.out;

import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.Holding;
import java.util.List;
import java.util.function.Consumer;

/** What accounts hold. */
public interface PositionBook {

    /**
     * Reads all positions of many accounts in few calls, and hands them over in batches so that millions never stand in
     * memory together.
     *
     * @param accountIds each once; an account that holds nothing yields nothing
     * @param reader called on the caller's thread, one batch after the other, in no particular order
     */
    void read(List<String> accountIds, AsOf asOf, Consumer<List<Holding>> reader);
}
