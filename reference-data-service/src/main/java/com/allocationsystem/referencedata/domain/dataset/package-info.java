/** A dataset, its files, and the rows that were rejected. */
package com.allocationsystem.referencedata.domain.dataset;
