package com.allocationsystem.referencedata.application.port.in.security;

import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.domain.security.Security;

/** Shows one bond. */
public interface GetSecurityUseCase {

    /**
     * @param cusipOrIsin in any case
     * @throws NotInReferenceDataException when there is no such bond
     */
    Security get(String cusipOrIsin);
}
