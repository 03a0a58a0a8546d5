package com.allocationsystem.referencedata.application.port.out.master;

import com.allocationsystem.referencedata.domain.security.MasterRecord;
import java.util.Optional;

/** Terms of single bonds from a source that is closer to the market than the catalogue. */
public interface SecurityMaster {

    /** @return empty when it does not know the bond, and at a firm that has no such source */
    Optional<MasterRecord> find(String cusip);
}
