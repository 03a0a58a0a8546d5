/** The life of a rule: which act fits which version, and what becomes of it. */
package com.allocationsystem.referencedata.domain.rulebook;
