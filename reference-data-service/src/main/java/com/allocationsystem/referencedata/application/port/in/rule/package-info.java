/** The use cases of the rule book, and what they refuse. */
package com.allocationsystem.referencedata.application.port.in.rule;
