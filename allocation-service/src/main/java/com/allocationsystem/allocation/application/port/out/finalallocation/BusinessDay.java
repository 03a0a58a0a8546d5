package com.allocationsystem.allocation.application.port.out.finalallocation;

import java.time.LocalDate;

/** The day it is for the firm. */
public interface BusinessDay {

    /** @return the day of the positions and prices in use */
    LocalDate today();
}
