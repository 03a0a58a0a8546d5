/** Kinds of rule about what a bond is, and about the cash that an account keeps. */
package com.allocationsystem.allocation.engine.compliance.guideline;
