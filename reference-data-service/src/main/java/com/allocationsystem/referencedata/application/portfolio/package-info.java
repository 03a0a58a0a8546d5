/** Reads portfolio groups and accounts. */
package com.allocationsystem.referencedata.application.portfolio;
