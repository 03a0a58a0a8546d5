package com.allocationsystem.referencedata.application.port.out;

import com.allocationsystem.referencedata.domain.position.FxRate;
import java.util.List;

/** Rates of exchange. */
public interface RateSource {

    /** @return rates from or to this currency, as they are stated, in no particular order */
    List<FxRate> ratesOf(String currency);
}
