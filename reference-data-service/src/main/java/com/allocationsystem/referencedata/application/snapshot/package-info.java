/** Gathers what a preview needs of a bond and its accounts in one pass. */
package com.allocationsystem.referencedata.application.snapshot;
