package com.allocationsystem.testsupport.planted.application.port.in;

import com.allocationsystem.testsupport.planted.domain.PureDomain;

/** No violation: an in-port in domain words. */
public interface PortAsItShouldBe {
    PureDomain ask();
}
