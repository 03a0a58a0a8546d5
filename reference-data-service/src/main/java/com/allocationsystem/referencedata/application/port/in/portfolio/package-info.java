/** Use cases of portfolio groups and accounts. */
package com.allocationsystem.referencedata.application.port.in.portfolio;
