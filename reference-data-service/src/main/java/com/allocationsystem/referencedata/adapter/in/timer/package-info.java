/** Prepares the start-of-day exposures at a fixed delay. */
package com.allocationsystem.referencedata.adapter.in.timer;
