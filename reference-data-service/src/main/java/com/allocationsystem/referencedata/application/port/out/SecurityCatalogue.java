package com.allocationsystem.referencedata.application.port.out;

import com.allocationsystem.referencedata.domain.search.SearchQuery;
import com.allocationsystem.referencedata.domain.search.Spelling;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.domain.security.Security;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bonds that can be traded. */
public interface SecurityCatalogue {

    /** @param cusipOrIsin upper case */
    Optional<Security> find(String cusipOrIsin);

    /** @return bonds that match, best first as {@link SearchQuery#bestFirst} has it, at most {@code limit} */
    List<Security> search(SearchQuery query, int limit);

    /** @return words of letters under which bonds are found, of {@link Spelling#SHORTEST} letters or more, in no particular order */
    List<String> words();

    /** @return by CUSIP; unknown ones are left out */
    Map<String, BondRisk> risksOf(Set<String> cusips);

    /** @return CUSIPs of all bonds of the issuer of that bond, its own among them, in order; empty when it is unknown */
    List<String> cusipsOfSameIssuer(String cusip);

    /** @return whole bonds by CUSIP; unknown ones are left out */
    Map<String, Security> bonds(Set<String> cusips);

    /** @return the date of the positions that the catalogue goes with; empty when there is none */
    Optional<LocalDate> businessDate();

    /** @return changes whenever the numbers of {@link #risksOf} may have changed */
    String version();
}
