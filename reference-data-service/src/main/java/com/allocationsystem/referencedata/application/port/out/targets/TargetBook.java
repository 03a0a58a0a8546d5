package com.allocationsystem.referencedata.application.port.out.targets;

import com.allocationsystem.referencedata.domain.targets.AccountTarget;
import java.time.LocalDate;
import java.util.List;

/** What accounts are to come to. */
public interface TargetBook {

    /** @return targets of that bond, of groups and of every order that have begun on that day, in no particular order */
    List<AccountTarget> begunBy(LocalDate day, String cusip);
}
