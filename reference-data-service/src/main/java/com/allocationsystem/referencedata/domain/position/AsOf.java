package com.allocationsystem.referencedata.domain.position;

/** Which state of a day's positions is meant. */
public enum AsOf {
    /** As the day began. */
    SOD,
    /** Start of day and every open order since. */
    CURRENT
}
