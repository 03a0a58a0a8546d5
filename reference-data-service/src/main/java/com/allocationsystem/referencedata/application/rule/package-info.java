/** Reads and writes the rule book. */
package com.allocationsystem.referencedata.application.rule;
