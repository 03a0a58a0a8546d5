package com.allocationsystem.testsupport.planted.domain;

import org.jboss.logging.Logger;

/** Planted violation: a domain that logs. */
public class LoggingDomain {
    static final Logger LOG = Logger.getLogger(LoggingDomain.class);
}
