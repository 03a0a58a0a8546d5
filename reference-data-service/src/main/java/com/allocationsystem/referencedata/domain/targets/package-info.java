/** What accounts are to come to: target weights of holdings, and target values of risk metrics. */
package com.allocationsystem.referencedata.domain.targets;
