/** Compliance rules, restrictions and the rating scale. */
package com.allocationsystem.referencedata.domain.rule;
