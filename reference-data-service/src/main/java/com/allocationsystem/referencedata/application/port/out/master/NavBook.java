package com.allocationsystem.referencedata.application.port.out.master;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Net asset values, where the catalogue's are not to count. */
public interface NavBook {

    /**
     * Reads the NAV of many accounts in few calls.
     *
     * @param accountIds each once
     * @return by account id, in the account's base currency, 0 or more; an account of which none is stated is left out
     */
    Map<String, BigDecimal> navs(List<String> accountIds);
}
