/** Reads the values of a row by type, and finds duplicate keys, unknown references and dates that disagree. */
package com.allocationsystem.referencedata.domain.dataset.field;
