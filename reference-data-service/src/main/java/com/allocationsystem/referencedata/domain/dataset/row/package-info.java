/** Turns the rows of each file into records; every invalid value is rejected with its line. */
package com.allocationsystem.referencedata.domain.dataset.row;
