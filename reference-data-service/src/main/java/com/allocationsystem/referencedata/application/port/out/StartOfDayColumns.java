package com.allocationsystem.referencedata.application.port.out;

import com.allocationsystem.referencedata.domain.exposure.RiskSum;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay.KeptHolding;
import com.allocationsystem.referencedata.domain.exposure.StartOfDayView;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import java.util.List;
import java.util.Map;

/** Start-of-day exposures, kept for all instances of the service. */
public interface StartOfDayColumns {

    /** @return by account id, of those that are kept: which version */
    Map<String, String> versions(List<String> accountIds);

    /** @return by account id, of those that are kept: the first CUSIP that it holds and the catalogue does not know */
    Map<String, String> unknownHoldings(List<String> accountIds);

    /** @return by account id, of those that are kept and hold something: what they hold, by CUSIP */
    Map<String, List<KeptHolding>> holdings(List<String> accountIds);

    /** @return by CUSIP: par that these accounts hold together */
    Map<String, Long> parByCusip(List<String> accountIds);

    /** @return by account id, of those that are kept: their risk */
    Map<String, RiskSum> risks(List<String> accountIds);

    /**
     * @param accountIds each once
     * @return one entry per account that is kept, in whatever version, in no particular order
     */
    List<StartOfDayView> seenFrom(BondRisk traded, List<String> accountIds);

    /** Keeps these accounts in place of what was kept of them, in one transaction. */
    void keep(List<StartOfDay> accounts);
}
